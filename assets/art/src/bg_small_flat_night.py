"""small-flat-night: winter, after eleven. The lamp over the table, snow on the sill, everything else blue.

A cloth is on the table, ironed, with two bowls and a letter; by the door hang the blue gloves with the darns.
The kettle is the one persimmon thing.
"""
import random

from press import Layer
from kit import deliver
from flat_kitchen import PERSIMMON
from flat_room import Flat
from flat_shell import LEFT, RIGHT, SILL, daylight, p, pendant_light
from flat_table import on_table


def snow(view):
    """a street lamp below, two lit windows, flakes"""
    for z, y in ((2.95, 1.46), (3.5, 1.52)):
        view.poly([p(LEFT, y - .08, z), p(LEFT, y, z), p(LEFT, y, z + .07), p(LEFT, y - .08, z + .07)], '#ffd08a')
    view.curve([p(LEFT, SILL + .15, 3.74), p(LEFT, SILL + .11, 3.4), p(LEFT, SILL + .16, 3.1), p(LEFT, SILL + .10, 2.8), p(LEFT, SILL - .1, 2.6), p(LEFT, SILL - .1, 3.74)], '#c4cce6', tension=.4)
    dice = random.Random(12)
    for _ in range(70):
        view.ell(dice.uniform(0, 260), dice.uniform(190, 640), dice.uniform(1.2, 3.4), None, '#e8ecf8', dice.uniform(.4, .9))


def gloves(room):
    """rubber palms, every finger darned in blue"""
    x, y = p(RIGHT - .06, 1.76, 3.2)

    def pair(layer):
        for dx, turn in ((-12, .1), (14, -.12)):
            layer.c.save()
            layer.c.translate(x + dx, y)
            layer.c.rotate(turn)
            layer.curve([(-11, 0), (-13, 40), (-16, 78), (-5, 92), (8, 90), (15, 76), (12, 40), (10, 0)], '#6f93b8', tension=.4)
            layer.rect(-12, -2, 23, 16, '#e8e0d0', r=3)
            layer.c.restore()
    room.prop(pair, 8, 6, 8, key=.3)
    darns = Layer()
    for dx, dy in ((-18, 70), (-8, 82), (10, 74), (20, 66), (2, 60)):
        darns.line([(x + dx - 4, y + dy), (x + dx + 4, y + dy - 3)], '#2f4a78', 2.4)
        darns.line([(x + dx - 4, y + dy + 5), (x + dx + 4, y + dy + 2)], '#2f4a78', 2.4)
    room.lay(darns)


def letter(room):
    """an offer, and the photograph of an oven with a chair beside it"""
    x, y = on_table(-.30, 2.44)
    sheet = Layer()
    sheet.poly([(x - 66, y - 4), (x - 54, y - 44), (x + 34, y - 42), (x + 28, y - 2)], '#fbf6ea')
    for i in range(3):
        sheet.line([(x - 46 + i * -3, y - 34 + i * 10), (x + 14 - 9 * (i % 2), y - 33 + i * 10)], '#6a5f74', 2, .7)
    sheet.poly([(x + 42, y - 6), (x + 46, y - 38), (x + 102, y - 36), (x + 102, y - 4)], '#f3ead6')
    sheet.poly([(x + 48, y - 10), (x + 51, y - 33), (x + 97, y - 31), (x + 97, y - 9)], '#7d8a9c')
    room.lay(sheet, rough=.5)


def main():
    room = Flat(toward=(-.2, -.9), strength=.6, wash=.35)
    room.shell('#ecdcc0', '#c08f5c')
    room.window('#1f2748', '#46517e', ('#333c64', '#2a3257'), snow, ('#aab0c4', '#b9bfd2', '#7e84a0', '#e8ecf6', '#9aa2bc'))
    room.damp(.4)
    room.curtain('#d6c6ac')
    room.kitchen(kettle=PERSIMMON, plates=2, towel='#7d93a8')
    room.fridge()
    room.hooks(((2.78, '#5b7a86'),))
    gloves(room)
    room.table('#cfc6b4')
    room.stool()
    room.light([pendant_light('#ffbe70', 1.75), daylight('#6f86d0', .42)], '#4f5488', spare=room.view(.8))
    room.bowl(-.82, 2.5, '#8fa9bd')
    room.bowl(-.52, 2.66, '#8fa9bd')
    letter(room)
    room.pendant(True)
    room.vignette('#1c1a3c', .45, .42, .52, .98).finish(.026, .024)
    deliver(room, 'small-flat-night', 3)


if __name__ == '__main__':
    main()
