"""small-flat-evening: seven of an autumn evening, the lamp just lit, soup on the ring, two bowls.

The window is still blue. The pot is on and everything near the lamp is butter; the lunch box waits at the sink's end
of the table, its lid the one persimmon thing.
"""
from press import Layer
from kit import deliver
from flat_kitchen import PERSIMMON
from flat_room import Flat
from flat_shell import LEFT, daylight, p, pendant_light
from flat_table import on_table
from lamps import Lamp, disc


def dusk(view):
    """two windows over the way have come on"""
    for z, y in ((2.92, 1.44), (3.5, 1.50), (3.3, 1.18)):
        view.poly([p(LEFT, y - .08, z), p(LEFT, y, z), p(LEFT, y, z + .07), p(LEFT, y - .08, z + .07)], '#ffd08a')


def lunch_box(room):
    """open, empty, beside its lid"""
    x, y = on_table(-.30, 2.44)
    room.prop(lambda layer: layer.rect(x - 56, y - 30, 112, 30, '#7f9fb4', r=6), 8, 6, 12, key=.4, rim=('#fff2d2', 2, .8))
    inside = Layer()
    inside.ell(x, y - 30, 54, 7, '#5d7a92')
    room.lay(inside)
    room.prop(lambda layer: layer.curve([(x + 66, y + 2), (x + 68, y - 17), (x + 90, y - 21), (x + 150, y - 21), (x + 164, y - 16), (x + 164, y + 2)], PERSIMMON, tension=.3), 6, 4, 8, key=.5)


def main():
    room = Flat(toward=(-.2, -.9), strength=.55, wash=.35)
    room.shell()
    room.window('#5f76a8', '#d99a86', ('#6d6684', '#5a5676'), dusk)
    room.damp(.35)
    room.curtain()
    room.kitchen(pot='#c9ccd0', plates=3, towel='#7d93a8')
    room.fridge()
    room.hooks()
    room.table()
    room.stool()
    room.plants()
    hood = Lamp(disc(.40, 1.68, 3.85, .08), '#ffe2ac', .2, (0, -1, 0), .1)
    room.light([pendant_light('#ffc67c', 1.9), hood, daylight('#8ea4dc', .5)], '#7d7794', spare=room.view(.6))
    room.steam(*p(.40, 1.04, 3.62), 60, 210, .34)
    room.mug(-.76, 2.78, '#4f7f8c', .8)
    room.bowl(-.56, 2.60)
    room.bowl(-.94, 2.5)
    lunch_box(room)
    room.pendant(True)
    room.vignette('#33294a', .34, .46, .52, 1.0).finish(.026, .024)
    deliver(room, 'small-flat-evening', 3)


if __name__ == '__main__':
    main()
