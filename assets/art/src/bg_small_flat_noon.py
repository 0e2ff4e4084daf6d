"""small-flat-noon: thirty-four degrees and no sun of its own; the light comes off the wall across the lane.

Summer: the fan, the curtain quite still, noodles under a plate, the novel on the table, black stars of mould
over where the bed stands. The fan's hub is the one persimmon thing.
"""
import math
import random

from press import Layer
from kit import deliver
from flat_kitchen import PERSIMMON
from flat_room import Flat
from flat_shell import BACK, LEFT, daylight, p
from flat_table import on_table


def mould(room):
    """black stars, low on the damp corner and up by the ceiling"""
    dice = random.Random(8)
    stars = Layer()
    for _ in range(46):
        x, y = p(-2.2 + abs(dice.gauss(0, .16)), 2.38 - abs(dice.gauss(0, .30)), BACK)
        stars.ell(x, y, dice.uniform(1.5, 6), None, '#4a4550', dice.uniform(.25, .6))
    room.lay(stars, rough=1.2)


def fan(room):
    """on the near stool's side of the table, turned to the room"""
    x, y, size = 1268, 640, 78
    stand = Layer()
    stand.line([(x, y + 60), (x, y + 300)], '#a9b6bc', 13)
    stand.ell(x, y + 306, 66, 16, '#b9c6ca')
    room.prop(stand, 7, 5, 12)
    room.prop(lambda layer: layer.ell(x, y, size, size, '#c9d6da', .55), 10, 8, 10, key=.3)
    blades = Layer()
    for i in range(3):
        turn = i * 2 * math.pi / 3 + .4
        path = [(x + math.cos(turn + d) * r, y + math.sin(turn + d) * r) for d, r in ((0, 12), (-.42, 46), (-.25, 64), (.25, 62), (.35, 34))]
        blades.curve(path, '#8fb0bc', .8)
    for radius in (size, size * .74, size * .48):
        blades.ell(x, y, radius, radius, '#f3f5ef', .9, w=2.4 if radius == size else 1.4)
    for i in range(24):
        turn = i * math.pi / 12
        blades.line([(x + math.cos(turn) * 16, y + math.sin(turn) * 16), (x + math.cos(turn) * size, y + math.sin(turn) * size)], '#f3f5ef', 1.3, .8)
    blades.ell(x, y, 15, 15, PERSIMMON)
    room.lay(blades, rough=.4)


def laptop(room):
    """the novel, on page ninety"""
    x, y = on_table(-.90, 2.52)
    room.prop(lambda layer: layer.poly([(x - 78, y - 92), (x + 70, y - 92), (x + 80, y + 2), (x - 68, y + 2)], '#6f7888'), 9, 6, 12, key=.4, rim=('#ffffff', 2, .7))
    screen = Layer()
    screen.poly([(x - 69, y - 84), (x + 62, y - 84), (x + 70, y - 8), (x - 60, y - 8)], '#eef2f2')
    for i in range(6):
        screen.line([(x - 52 + i * 1.5, y - 72 + i * 10), (x + 46 - (i * 29) % 50, y - 72 + i * 10)], '#7c8494', 2.4, .7)
    room.lay(screen, rough=.3)


def covered(room):
    """a second helping under a plate"""
    room.bowl(-.40, 2.5, '#7f9fb4', 1.0, '#f3ead6')
    x, y = on_table(-.40, 2.5)
    room.prop(lambda layer: layer.curve([(x - 58, y - 36), (x - 40, y - 44), (x + 40, y - 44), (x + 58, y - 36), (x, y - 30)], '#f6efe0', tension=.4), 5, 4, 6, key=.5)


def main():
    room = Flat(toward=(-.8, -.45), strength=.6, wash=.3)
    room.shell('#f1e6cc', '#d3a874')
    room.window('#e4f1f6', '#f7f5e6', ('#e2d3bc', '#cfc2b2'))
    room.damp(.55)
    mould(room)
    room.curtain('#f0e4c8')
    room.kitchen(pot='#b9c2c8', plates=4, towel='#7d93a8')
    room.fridge()
    room.hooks(((3.05, '#5b7a86'),))
    room.table()
    laptop(room)
    covered(room)
    room.papers(-.12, 2.56)
    room.stool()
    room.plants(1.3)
    fan(room)
    room.light([daylight('#fff6de', 2.7)], '#c9bda8', spare=room.view())
    room.pendant()
    room.steam(*p(.40, 1.02, 3.62), 60, 180, .4)
    sky = Layer()
    sky.poly([p(LEFT, 1.36, 1.1), p(LEFT, 2.1, 1.1), p(LEFT, 2.1, 3.7), p(LEFT, 1.3, 3.7)], '#f4f8f4')
    room.glow(sky, (12, 60, 170), (.2, .3, .5))
    room.vignette('#3a3350', .22, .44, .5, 1.0).finish(.026, .024)
    deliver(room, 'small-flat-noon', 3)


if __name__ == '__main__':
    main()
