"""housewarming: the flat full of people who brought paper and powder.

Three hundred and thirty rolls, stacked to the sill and to sit on; soju, small glasses, dumplings on the tray, seven
pairs of shoes by the door. The washing powder's lid is the one persimmon thing.
"""
import random

from press import Layer, mix
from kit import bottle, deliver, glass
from flat_kitchen import PERSIMMON
from flat_room import Flat
from flat_shell import RIGHT, daylight, p, pendant_light
from flat_table import on_table
from lamps import Lamp, disc


def rolls(room, x0, x1, y0, z, rows, size=.12, seed=1, depth=.34):
    """a wall of rolls seen from their ends, some still in their bags of thirty"""
    dice = random.Random(seed)
    columns = int((x1 - x0) / size)
    top = y0 + rows * size * .93
    room.box(x0, x0 + columns * size, y0, top, z, z + depth, '#e6dfd0', top='#fbf6ea')
    ends = Layer()
    for row in range(rows):
        for column in range(columns):
            x, y = p(x0 + size * (column + .5), y0 + size * .93 * (row + .5), z)
            radius = room.cam.k(z) * size * .48
            ends.ell(x, y, radius, radius * .96, mix('#fbf6ea', '#d9cfbf', dice.random() * .5))
            ends.ell(x, y, radius * .66, radius * .62, '#d8cdbb', .6, w=1.2)
            ends.ell(x, y, radius * .34, radius * .32, '#a89684')
    room.lay(ends, rough=.4)


def wrap(room, x0, x1, y0, y1, z, words, band):
    """the printed band of an unopened pack"""
    label = Layer()
    a, b = p(x0, y1, z), p(x1, y0, z)
    label.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], band, .92)
    size = min((b[1] - a[1]) * .6, (b[0] - a[0]) * .92 / (len(words) * .92))
    label.text(words, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, size, 'BM JUA_TTF', '#fbf6ea')
    room.lay(label, rough=.4)


def powder(room, x, y0, z, colour, lid):
    """a box of washing powder: so that fortune should foam"""
    room.box(x, x + .22, y0, y0 + .26, z, z + .16, colour)
    room.box(x, x + .22, y0 + .26, y0 + .31, z, z + .16, lid)
    face = Layer()
    left, top = p(x + .11, y0 + .15, z)
    face.text('거품', left, top, 30, 'BM JUA_TTF', '#fbf6ea')
    for dx, dy, size in ((-26, 24, 7), (-10, 30, 5), (8, 26, 8), (24, 30, 5)):
        face.ell(left + dx, top + dy, size, size, '#fbf6ea', .8, w=2)
    room.lay(face, rough=.3)


def feast(room):
    """a hundred and forty dumplings, what is left of them; bottles; seven glasses"""
    x, y = on_table(-.62, 2.58)
    room.prop(lambda layer: layer.ell(x, y - 6, 150, 30, '#8fb0c4'), 6, 5, 12, key=.2)
    dice = random.Random(3)
    for row, count in enumerate((7, 6, 5)):
        for i in range(count):
            dx = (i - (count - 1) / 2) * 37 + dice.uniform(-3, 3)
            foot = y - 2 - row * 13

            def dumpling(layer):
                layer.curve([(x + dx - 20, foot), (x + dx - 15, foot - 15), (x + dx, foot - 21), (x + dx + 15, foot - 15), (x + dx + 20, foot), (x + dx, foot + 5)], '#ecd9ac', tension=.45)
            room.prop(dumpling, 8, 6, 5, sh=.75, key=.2, castmul=.7)
    glasses = Layer()
    for gx, gz in ((-1.12, 2.42), (-1.02, 2.62), (-.24, 2.40), (-.10, 2.62), (-.95, 2.36), (-.42, 2.36)):
        left, foot = on_table(gx, gz)
        glass(glasses, left, foot, 40, '#f4e6b8', .7, 'shot', '#ffffff')
    room.lay(glasses)
    for bx, bz, colour in ((-1.14, 2.76, '#5f9a78'), (-.14, 2.78, '#5f9a78'), (.02, 2.62, '#6d94a8')):
        left, foot = on_table(bx, bz)
        room.prop(lambda layer: bottle(layer, left, foot, 128, 'soju', colour, '#f3ead6', None, 1.0, '#7d93a8'), 7, 5, 10, key=.4, rim=('#fff2d2', 2, .7))


def shoes(room):
    """seven pairs, on the rack by the door"""
    for y in (.60, .98):
        room.box(1.50, RIGHT, y - .035, y, 2.72, 3.12, '#a87c50', top='#c99a66')
    room.box(1.50, 1.53, 0, .98, 2.72, 3.12, '#8f6840')
    colours = ('#3a3350', '#7a5340', '#7d93a8', '#b9a58c', '#54465c', '#8a9a70', '#e6dfd0')
    pairs = Layer()

    def shoe(x, y, colour):
        pairs.curve([(x - 28, y), (x - 30, y - 22), (x - 12, y - 27), (x + 2, y - 16), (x + 30, y - 11), (x + 35, y)], colour, tension=.45)
        pairs.ell(x - 15, y - 23, 11, 4, mix(colour, '#000000', .4))
    for i, colour in enumerate(colours):
        high, place = (.98, i) if i < 4 else (.60, i - 3.6)
        x, y = p(1.60 + place * .165, high, 2.84)
        shoe(x + 10, y - 6, mix(colour, '#000000', .2))
        shoe(x, y + 8, colour)
    room.prop(pairs, 7, 5, 8, key=.3)


def main():
    room = Flat(toward=(-.2, -.9), strength=.5, wash=.3)
    room.shell()
    room.window('#2c3560', '#5a5a86', ('#3d446e', '#343b62'), None, ('#b4a898', '#c9b8a0', '#8d8490', '#e8d4b4', '#a9957e'))
    room.damp(.4)
    room.curtain()
    room.kitchen(pot='#c9ccd0', towel='#7d93a8')
    room.fridge()
    room.hooks(((3.05, '#5b7a86'), (2.75, '#7a5f78')))
    rolls(room, -2.22, -1.74, 0, 3.3, 9, .12, 1, .5)
    wrap(room, -2.2, -1.76, .42, .62, 3.29, '술술 30롤', '#7d93a8')
    rolls(room, -1.72, -1.36, 0, 3.28, 6, .12, 2)
    rolls(room, .52, 1.12, 0, 3.1, 7, .12, 3)
    wrap(room, .54, 1.10, .34, .52, 3.09, '새집 두루마리', '#8fa892')
    rolls(room, 1.14, 1.50, 0, 3.0, 5, .12, 4)
    powder(room, .60, .785, 3.14, '#6d94a8', PERSIMMON)
    powder(room, .86, .785, 3.16, '#8aa0c0', '#f3ead6')
    shoes(room)
    room.table()
    hood = Lamp(disc(.40, 1.68, 3.85, .08), '#ffe2ac', .22, (0, -1, 0), .1)
    room.light([pendant_light('#ffca80', 2.1), hood, daylight('#8ea4dc', .25)], '#958a9a', spare=room.view(.7))
    feast(room)
    room.steam(*p(.40, 1.04, 3.62), 60, 190, .3)
    x, y = on_table(-.62, 2.58)
    room.steam(x, y - 40, 130, 120, .16, 9)
    room.pendant(True)
    room.vignette('#33294a', .30, .46, .52, 1.0).finish(.026, .024)
    deliver(room, 'housewarming', 3)


if __name__ == '__main__':
    main()
