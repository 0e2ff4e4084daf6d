"""parcel-depot: Gunpo, near midnight; a hall in which everything gets to travel but the people.

The belt comes out of the distance under yellow lamps. On the pillar hangs the board with the figures, by the gate
the book with a pencil on a string; on the pillar's hook, the vest: the one persimmon thing.
"""
import random

from press import Cam, Layer, mix
from kit import deliver
from lamps import Lamp, LampStage

CAMERA = Cam(1150, 880, 420, 1.75)
LEFT, RIGHT, BACK, CEILING = -9, 9, 42, 6.6
PERSIMMON, STEEL, INK = '#d9633a', '#8a93a6', '#3a3350'
BELT_X0, BELT_X1, BELT_Y = .55, 2.05, .86
p = CAMERA.p


def hall(depot):
    """floor with its painted lanes, roof on trusses, doors at the far end"""
    depot.plane([p(LEFT, CEILING, 1), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, CEILING, 1)], '#8c8a98', tex=.03)
    for x in (LEFT, RIGHT):
        depot.plane([p(x, 0, 1), p(x, CEILING, 1), p(x, CEILING, BACK), p(x, 0, BACK)], '#a09a9c', tex=.03)
    depot.plane([p(LEFT, 0, BACK), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, 0, BACK)], '#a9a2a0')
    depot.plane([p(LEFT, 0, 1), p(LEFT, 0, BACK), p(RIGHT, 0, BACK), p(RIGHT, 0, 1)], '#aaa39c', tex=.06)
    marks = Layer()
    for x in (-1.2, -3.6):
        marks.poly([p(x, 0, 1.4), p(x + .12, 0, 1.4), p(x + .12, 0, BACK), p(x, 0, BACK)], '#e0b64a', .8)
    for i in range(7):
        x = -7.6 + i * 2.4
        marks.poly([p(x, 0, BACK - .1), p(x, 3.2, BACK - .1), p(x + 1.8, 3.2, BACK - .1), p(x + 1.8, 0, BACK - .1)], '#5c6284')
        marks.text(str(i + 1), *p(x + .9, 3.7, BACK - .1), 15, 'BM DoHyeon', '#e6dcc4')
    for z in (5, 8, 11.5, 15.5, 20, 26, 34):
        marks.line([p(LEFT, CEILING - .05, z), p(RIGHT, CEILING - .05, z)], '#5e6078', max(2, 40 / z))
        marks.line([p(LEFT, CEILING - .6, z), p(RIGHT, CEILING - .6, z)], '#5e6078', max(2, 28 / z))
        for i in range(18):
            marks.line([p(LEFT + i, CEILING - .05, z), p(LEFT + i + .5, CEILING - .6, z), p(LEFT + i + 1, CEILING - .05, z)], '#5e6078', max(1, 12 / z))
    depot.lay(marks, rough=.5)


def belt(depot):
    """it does not stop: rollers, a rubber band, a yellow guard"""
    for z in (4.0, 6.6, 9.6, 13, 18, 25):
        for x in (BELT_X0 + .08, BELT_X1 - .16):
            depot.plane([p(x, 0, z), p(x, BELT_Y - .2, z), p(x + .1, BELT_Y - .2, z), p(x + .1, 0, z)], '#5f6880')
    depot.box(BELT_X0, BELT_X1, BELT_Y - .24, BELT_Y, 2.2, 36, '#747d94', top='#5a5f74', side='#98a0b0')
    trim = Layer()
    trim.poly([p(BELT_X0, BELT_Y - .02, 2.2), p(BELT_X0, BELT_Y + .06, 2.2), p(BELT_X0, BELT_Y + .06, 36), p(BELT_X0, BELT_Y - .02, 36)], '#e0b64a')
    trim.poly([p(BELT_X1, BELT_Y, 2.2), p(BELT_X1, BELT_Y + .08, 2.2), p(BELT_X1, BELT_Y + .08, 36), p(BELT_X1, BELT_Y, 36)], '#b98f3c')
    for i in range(60):
        z = 2.3 * 1.048 ** i
        trim.line([p(BELT_X0 + .05, BELT_Y + .002, z), p(BELT_X1 - .05, BELT_Y + .002, z)], '#444a62', max(1, 9 / z), .7)
    for i in range(16):
        z = 2.6 * 1.16 ** i
        trim.ell(*p(BELT_X0, BELT_Y - .13, z), 40 / z, 60 / z, '#4a5068', .9)
    depot.lay(trim, rough=.4)
    for i, z in enumerate((8.2, 12.2, 17.5)):
        chute = [p(BELT_X1, BELT_Y - .05, z), p(BELT_X1, BELT_Y - .05, z + 1.2), p(BELT_X1 + 1.7, .35, z + 1.4), p(BELT_X1 + 1.7, .35, z)]
        depot.plane(chute, '#98a0ac', chute[0], chute[2], .4)
        depot.plane([p(BELT_X1, BELT_Y + .15, z), p(BELT_X1, BELT_Y - .05, z), p(BELT_X1 + 1.7, .35, z), p(BELT_X1 + 1.7, .55, z)], '#e0b64a')


def parcel(depot, x, y, z, wide, high, deep, colour, mark):
    """brown, taped, addressed to somebody"""
    depot.box(x, x + wide, y, y + high, z, z + deep, colour, top=mix(colour, '#ffffff', .2))
    label = Layer()
    middle = x + wide * .5
    label.poly([p(middle - .03, y + high, z), p(middle + .03, y + high, z), p(middle + .03, y + high * .66, z), p(middle - .03, y + high * .66, z)], '#e6d5ac')
    label.poly([p(middle - .03, y + high + .001, z), p(middle + .03, y + high + .001, z), p(middle + .03, y + high + .001, z + deep), p(middle - .03, y + high + .001, z + deep)], '#efdfba')
    if mark:
        a, b = p(x + wide * .10, y + high * .52, z), p(x + wide * .44, y + high * .14, z)
        label.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#fbf6ea')
        for i in range(3):
            yy = a[1] + (b[1] - a[1]) * (.25 + .25 * i)
            label.line([(a[0] + 3, yy), (b[0] - 4 - 5 * (i % 2), yy)], INK, 1.8, .7)
    depot.lay(label, rough=.4)


def load(depot):
    """far ones first"""
    dice = random.Random(11)
    browns = ('#c79d68', '#b98a56', '#d3ad78', '#bf9562', '#a97f58', '#d8d2c4')
    places = [(z, BELT_X0 + .12 + dice.uniform(0, .55)) for z in (29, 24, 20, 16.4, 13.6, 11.2, 9.2, 7.4, 5.9, 4.7, 3.55)]
    for i, (z, x) in enumerate(places):
        parcel(depot, x, BELT_Y, z, dice.uniform(.42, .72), dice.uniform(.24, .5), dice.uniform(.36, .6), browns[i % 6], z < 12)
    for x, y, z, wide, high in ((3.5, 0, 8.3, .8, .6), (3.7, .6, 8.4, .6, .45), (3.6, 0, 12.4, .8, .7), (3.4, 0, 17.6, 1, .9)):
        parcel(depot, x, y, z, wide, high, .6, browns[int(z) % 5], True)
    for x, y, z, wide, high in ((-6.2, 0, 12, 1.2, 1.0), (-5.9, 1.0, 12.1, .9, .7), (-4.9, 0, 12.2, 1.0, .8), (-6.4, 0, 18, 1.6, 1.4), (-4.8, 0, 18.2, 1.2, 1.1)):
        parcel(depot, x, y, z, wide, high, .9, browns[int(x * 10) % 5], True)


def pillar(depot):
    """with a whiteboard: parcels an hour; and a vest on its hook"""
    x0, x1, z = -2.72, -1.98, 5.4
    depot.box(x0, x1, 0, CEILING, z, z + .7, '#a8a4aa')
    stripes = Layer()
    for i in range(6):
        y = .1 + i * .16
        stripes.poly([p(x0, y, z), p(x0, y + .08, z), p(x1, y + .16, z), p(x1, y + .08, z)], '#e0b64a', .9)
    a, b = p(x0 - .22, 2.62, z - .01), p(x1, 1.72, z - .01)
    stripes.rect(a[0] - 5, a[1] - 5, b[0] - a[0] + 10, b[1] - a[1] + 10, '#6a7186', r=4)
    stripes.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#f6f4ea')
    middle = (a[0] + b[0]) / 2
    stripes.text('시간당', middle, a[1] + 26, 24, 'NanumBarunpen', '#4a5a80')
    stripes.line([(a[0] + 14, a[1] + 44), (b[0] - 14, a[1] + 44)], '#4a5a80', 2.4)
    for i, (name, count) in enumerate((('심', '1,310'), ('오', '1,055'), ('박', '990'))):
        y = a[1] + 74 + i * 42
        stripes.text(name, a[0] + 40, y, 34 if i == 0 else 29, 'NanumBarunpen', INK)
        stripes.text(count, b[0] - 18, y, 34 if i == 0 else 29, 'NanumBarunpen', INK, anchor='r')
    depot.lay(stripes, rough=.4)
    x, y = p(-2.35, 1.56, z)

    def vest(layer):
        layer.curve([(x - 20, y), (x - 46, y + 12), (x - 38, y + 50), (x - 46, y + 130), (x, y + 136), (x + 46, y + 130), (x + 38, y + 50), (x + 46, y + 12), (x + 20, y), (x, y + 42)], PERSIMMON, tension=.15)
    depot.prop(vest, 11, 8, 10, key=.4)
    bands = Layer()
    for dy in (72, 102):
        bands.line([(x - 43, y + dy), (x + 43, y + dy)], '#fff8d8', 9)
    for dx in (-26, 26):
        bands.line([(x + dx, y + 14), (x + dx, y + 66)], '#fff8d8', 7)
    bands.line([(x, y + 44), (x, y + 132)], '#8a3a2a', 2.4)
    depot.lay(bands, rough=.4)


def seat(depot):
    """a crate, and Mr Cho's thermos"""
    depot.box(-1.82, -1.22, 0, .44, 4.7, 5.2, '#5f7fa6', top='#7d9abc')
    grid = Layer()
    for i in range(5):
        for j in range(3):
            a, b = p(-1.78 + i * .115, .38 - j * .12, 4.7), p(-1.70 + i * .115, .29 - j * .12, 4.7)
            grid.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#48648a', .9)
    depot.lay(grid, rough=.4)
    x, y = p(-1.36, .44, 4.9)
    depot.prop(lambda layer: (layer.rect(x - 16, y - 74, 32, 74, '#7f98a0', r=5), layer.rect(x - 14, y - 94, 28, 24, '#c9ccc6', r=5)), 8, 6, 8, key=.5)


def gate(depot):
    """wire on a frame, standing open; the hut's shelf with the book"""
    wire = Layer()
    far, near = 5.3, 3.0
    x0, x1 = -3.02, -2.62

    def on_gate(u, y):
        return p(x0 + (x1 - x0) * u, y, far + (near - far) * u)
    for i in range(-14, 30):
        for sign in (1, -1):
            points = []
            for step in range(25):
                u, y = step / 24, .12 + (i * .12) + sign * (step / 24) * 1.9
                if .1 <= y <= 2.1:
                    points.append(on_gate(u, y))
            if len(points) > 1:
                wire.line(points, '#9aa0b0', 1.5, .55)
    for y in (.1, 1.1, 2.12):
        wire.line([on_gate(0, y), on_gate(1, y)], '#5a6076', 8)
    for u in (0, 1):
        wire.line([on_gate(u, 0), on_gate(u, 2.14)], '#5a6076', 12)
    board = [on_gate(.06, 1.96), on_gate(.60, 1.96), on_gate(.60, 1.5), on_gate(.06, 1.5)]
    wire.poly(board, '#f1e6c4')
    depot.prop(wire, 0, 0, 6, rough=.4)
    words = Layer()
    x, y = (board[0][0] + board[2][0]) / 2, (board[0][1] + board[2][1]) / 2
    words.text('출입자', x, y - 22, 32, 'BM DoHyeon', INK)
    words.text('기록', x, y + 20, 32, 'BM DoHyeon', INK)
    depot.lay(words, rough=.4)


def book(depot):
    """on the guard's shelf, just inside the gate"""
    depot.box(-2.36, -2.30, 0, .96, 3.7, 3.76, '#8a6f52')
    depot.box(-2.72, -1.94, .96, 1.0, 3.40, 3.86, '#a9855c', top='#cfa878')
    pages = Layer()
    pages.poly([p(-2.56, 1.003, 3.46), p(-2.52, 1.003, 3.80), p(-2.32, 1.003, 3.80), p(-2.33, 1.003, 3.46)], '#fbf6e6')
    pages.poly([p(-2.33, 1.003, 3.46), p(-2.32, 1.003, 3.80), p(-2.11, 1.003, 3.80), p(-2.10, 1.003, 3.46)], '#f4ecd6')
    for i in range(6):
        z = 3.76 - i * .05
        pages.line([p(-2.50 - .005 * i, 1.004, z), p(-2.36, 1.004, z)], '#6a6478', 1.8, .6)
        pages.line([p(-2.29, 1.004, z), p(-2.14, 1.004, z)], '#6a6478', 1.8, .4)
    pages.line([p(-2.20, 1.01, 3.5), p(-2.02, 1.01, 3.58)], '#d9a94a', 7)
    pages.curve([p(-2.02, 1.01, 3.58), p(-1.97, .94, 3.5), p(-1.98, .76, 3.44), p(-2.02, .97, 3.40)], '#e9e2cc', w=2.4, close=False)
    depot.lay(pages, rough=.4)


def lamp_row(depot, light, x):
    """tin shades on long rods"""
    layer = Layer()
    for z in (30, 22, 16, 11.2, 7.6, 4.8):
        a, k = p(x, 4.5, z), CAMERA.k(z)
        layer.line([p(x, CEILING, z), a], '#4a5068', max(1.5, 10 / z))
        layer.curve([(a[0] - .42 * k, a[1] + .06 * k), (a[0] - .2 * k, a[1] - .2 * k), (a[0], a[1] - .26 * k), (a[0] + .2 * k, a[1] - .2 * k), (a[0] + .42 * k, a[1] + .06 * k)], '#5e6480', tension=.4)
        layer.ell(a[0], a[1] + .06 * k, .36 * k, .07 * k, '#fff2c0')
        light.ell(a[0], a[1] + .10 * k, .40 * k, .16 * k, '#ffcf6a')
    depot.lay(layer, rough=.4)


def main():
    depot = LampStage('#8c8a98', CAMERA, dir=(-.1, -.95), shade='#5c5f88', shade_a=.6, key='#ffe0a0', room=(LEFT, RIGHT, 0, CEILING, 0, BACK))
    hall(depot)
    belt(depot)
    load(depot)
    pillar(depot)
    seat(depot)
    gate(depot)
    book(depot)
    yellow = [Lamp([(1.3, 4.4, z), (1.1, 4.4, z + .3)], '#ffb53c', power * 1.15, (0, -1, 0), .10, (.1, .75), 6.0) for z, power in ((3.4, 1.7), (7.2, 2.0), (11.2, 2.0), (16, 2.1), (23, 2.6))]
    other = [Lamp([(-5, 4.4, z)], '#ffb53c', 2.0, (0, -1, 0), .10, (.1, .75), 6.0) for z in (7.6, 14)]
    hut = Lamp([(-2.3, 2.6, 3.7)], '#ffd890', .8, (0, -1, 0), .2, (-.1, .5), .8)
    depot.light(yellow + other + [hut], '#555a86')
    light = Layer()
    lamp_row(depot, light, -5)
    lamp_row(depot, light, 1.3)
    depot.glow(light, (6, 30, 110), (.5, .5, .6))
    depot.vignette('#1d1c3c', .45, .5, .52, .98).finish(.03, .03)
    deliver(depot, 'parcel-depot', 3)


if __name__ == '__main__':
    main()
