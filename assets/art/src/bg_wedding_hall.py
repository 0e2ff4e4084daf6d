"""wedding-hall: the Crystal Hall over the flower market, forty minutes of it, between a 12.40 and a two o'clock.

Frontal and wide. All the gold is at the far end; the chairs have their backs to us and are the colour of the rain. Over the
one on the aisle hangs the coat with the hole in it, and the light comes through.
"""
import math
import random

import cairo

from press import Cam, Layer, mix
from stage import Stage
from kit import deliver
from cut import shadow, sheet, soft_pool

CAMERA = Cam(1150, 960, 400, 1.7)
p, k = CAMERA.p, CAMERA.k
DEEP, GOLD, WICK = '#1d2a2e', '#f2b860', '#fff0c4'
WALL, END, HIGH, AISLE = 6.2, 12.4, 4.7, .92


def shell(hall):
    """carpet, panelled walls, a ceiling with coffers, and at the end a curtain with the lamps on it"""
    hall.img[:] = (.13, .18, .18)
    sheet(hall, [p(-WALL, HIGH, 1), p(-WALL, HIGH, END), p(WALL, HIGH, END), p(WALL, HIGH, 1)], [(0, '#1b2729'), (1, '#5d6350')], (960, 0), (960, 110))
    for side in (-1, 1):
        x = side * WALL
        sheet(hall, [p(x, 0, 1), p(x, HIGH, 1), p(x, HIGH, END), p(x, 0, END)], [(0, '#8b8664'), (.45, '#4c5a50'), (1, '#1f2c2e')], p(x, 2, END), p(x, 2, 3.0))
    curtain = [p(-WALL, 0, END), p(-WALL, HIGH, END), p(WALL, HIGH, END), p(WALL, 0, END)]
    sheet(hall, curtain, [(0, '#b99a5e'), (1, '#d2b47c')])
    folds = Layer()
    for i in range(62):
        x = -WALL + i * .2
        a, b = p(x, HIGH, END), p(x + .12, 0, END)
        folds.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#8d7a4e', .40)
        folds.rect(a[0] + (b[0] - a[0]), a[1], 3, b[1] - a[1], '#ffe6b0', .45)
    hall.lay(folds, rough=.5)
    soft_pool(hall, 960, 400, 420, 330, '#fff0c0', .85, power=1.3)
    for side in (-1, 1):
        soft_pool(hall, 960 + side * 560, 380, 260, 420, DEEP, .55, 'over', 1.1)
    trim = Layer()
    for side in (-1, 1):
        x = side * WALL
        for z in (3.2, 4.3, 5.8, 7.9):
            far = z * 1.26
            trim.line([p(x, .9, z), p(x, 4.0, z), p(x, 4.0, far), p(x, .9, far)], '#9a946c', 2.4, .5, True)
        trim.line([p(x, .72, 1), p(x, .72, END)], '#a39a6e', 3, .6)
        trim.line([p(x, HIGH, 1), p(x, HIGH, END)], '#c2b27c', 3, .6)
    for z in (3.2, 4.4, 6.2, 8.8):
        trim.line([p(-WALL, HIGH, z), p(WALL, HIGH, z)], '#8b8664', 2, .4)
    for x in (-4, -2, 2, 4):
        trim.line([p(x, HIGH, 1.4), p(x, HIGH, END)], '#8b8664', 2, .4)
    hall.lay(trim, rough=.5)
    sconces, glow = Layer(), Layer()
    for side in (-1, 1):
        for z in (10.6,):
            x, y = p(side * (WALL - .06), 2.7, z)
            sconces.ell(x, y, k(z) * .07, k(z) * .12, '#fff3cf')
            glow.ell(x, y, k(z) * .08, k(z) * .14, GOLD)
            soft_pool(hall, x, y - k(z) * .1, k(z) * .5, k(z) * 1.1, '#e0a85a', .38, power=1.4)
    hall.lay(sconces)
    hall.glow(glow, (6, 30), (.5, .5))


def floor(hall):
    """the aisle is polished; it has the arch in it, upside down"""
    sheet(hall, [p(-WALL, 0, 1), p(-WALL, 0, END), p(WALL, 0, END), p(WALL, 0, 1)], [(0, '#93845c'), (.2, '#55604f'), (1, '#1b2a2e')], (960, 556), (960, 1080))
    aisle = [p(-AISLE, .01, 1), p(-AISLE, .01, 11), p(AISLE, .01, 11), p(AISLE, .01, 1)]
    sheet(hall, aisle, [(0, '#fff2cc'), (.22, '#dccb9c'), (.6, '#98977c'), (1, '#5d6a62')], (960, 575), (960, 1080))
    soft_pool(hall, 960, 640, 110, 260, '#fff6dc', .5, power=1.2)
    edge, dice = Layer(), random.Random(6)
    for side in (-1, 1):
        edge.poly([p(side * AISLE, .012, 1), p(side * AISLE, .012, 11), p(side * (AISLE - .06), .012, 11), p(side * (AISLE - .06), .012, 1)], '#d9b264')
    for _ in range(120):
        z = 3.2 + 7.4 * dice.random() ** 1.6
        x, y = p(dice.choice((-1, 1)) * AISLE * dice.uniform(.45, .95), .012, z)
        edge.ell(x, y, k(z) * .022, k(z) * .009, dice.choice(('#fff6e6', '#f0dcc0', '#e6c8b8')), .9)
    hall.lay(edge, rough=.4)


def blooms(layer, x, y, wide, high, seed, count):
    """a heap of flowers with its leaves, lit from behind"""
    dice = random.Random(seed)
    for _ in range(count // 2):
        turn, reach = dice.uniform(0, 6.28), dice.uniform(.6, 1.15)
        layer.ell(x + math.cos(turn) * wide * reach, y + math.sin(turn) * high * reach, max(wide, high) * .17, max(wide, high) * .07, dice.choice(('#5d7560', '#4a6152', '#7b8a62')), 1, rot=turn)
    for _ in range(count):
        turn, reach = dice.uniform(0, 6.28), math.sqrt(dice.random())
        size = max(wide, high) * dice.uniform(.13, .22)
        at = x + math.cos(turn) * wide * reach * .92, y + math.sin(turn) * high * reach * .92
        ink = mix(dice.choice(('#f6ead0', '#efdcb4', '#fbf3e2', '#e3d3ae')), '#8a8f74', max(0, (at[1] - y) / (high * 2.2)))
        layer.ell(*at, size, size * .9, ink)
        layer.ell(at[0] + size * .1, at[1] + size * .12, size * .55, size * .5, mix(ink, '#8f8a68', .35), .8, w=max(1.2, size * .16))


def arch(hall):
    """hired with the hall; it has stood for the 12.40"""
    sheet(hall, [p(-2.4, 0, 10.9), p(-2.3, .22, 10.9), p(2.3, .22, 10.9), p(2.4, 0, 10.9)], [(0, '#f6e6bc'), (1, '#b39d6c')])
    layer = Layer()
    for i in range(27):
        turn = math.pi * (i / 26)
        x, y = p(-1.36 * math.cos(turn), 1.72 + 1.5 * math.sin(turn), 10.6)
        blooms(layer, x, y, 34, 34, 40 + i, 17)
    for side in (-1, 1):
        for j in range(6):
            x, y = p(side * 1.38, .2 + j * .3, 10.6)
            blooms(layer, x, y, 32 + 4 * (5 - j), 27, 80 + j + 10 * side, 17)
    hall.prop(layer, 4, 3, 6, sh=.22, key=.2)
    stand = Layer()
    x, y = p(.92, .22, 10.7)
    stand.poly([(x - 24, y - 96), (x + 24, y - 96), (x + 19, y), (x - 19, y)], '#8a6a40')
    stand.rect(x - 28, y - 102, 56, 8, '#d8b070')
    hall.lay(stand, rough=.4)


def chandelier(hall):
    """what the hall is called after"""
    x, y = 960, 84
    wire, glow, dice = Layer(), Layer(), random.Random(2)
    wire.line([(x, -10), (x, y)], '#c2a468', 5)
    for wide, low, count in ((176, 14, 26), (126, 62, 20), (72, 104, 14)):
        wire.ell(x, y + low, wide, wide * .17, '#d9b870', w=3)
        for i in range(count):
            turn = 6.283 * i / count
            cx, cy = x + wide * math.cos(turn), y + low + wide * .17 * math.sin(turn)
            long = dice.uniform(18, 32)
            wire.poly([(cx - 4, cy + 5), (cx + 4, cy + 5), (cx + 5, cy + long * .6), (cx, cy + long), (cx - 5, cy + long * .6)], dice.choice(('#fff3d2', '#dfe6d8', '#f2cf8c', '#b8c4b8')), .9)
            if i % 2 == 0:
                wire.rect(cx - 2.5, cy - 22, 5, 22, '#fbf3dc')
                wire.ell(cx, cy - 28, 4, 7, '#fffbe6')
                glow.ell(cx, cy - 28, 8, 10, '#ffd890')
    for i in range(9):
        wire.line([(x - 176 + 44 * i, y + 14), (x - 72 + 18 * i, y + 104)], '#f6e2b0', 1.6, .5)
    hall.lay(wire, rough=.4)
    hall.glow(glow, (5, 26, 110), (.6, .5, .6))


def timetable(hall):
    """on the left wall: who is next"""
    x = -WALL + .05
    quad = [p(x, 1.35, 7.6), p(x, 3.1, 7.6), p(x, 3.1, 9.3), p(x, 1.35, 9.3)]
    sheet(hall, quad, [(0, '#101a1e'), (1, '#182428')])
    ink = Layer()

    def line(text, high, size, colour):
        left, right = p(x, high, 7.7), p(x, high, 9.2)
        ink.c.save()
        ink.c.translate((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)
        ink.c.transform(cairo.Matrix(1, (right[1] - left[1]) / (right[0] - left[0]), 0, 1, 0, 0))
        ink.c.scale(.8, 1)
        ink.text(text, 0, 0, size, 'NanumMyeongjo', colour)
        ink.c.restore()
    line('크리스탈홀', 2.84, 29, '#d9b870')
    line('12:40', 2.42, 34, '#5d6a64')
    line('1:20', 2.02, 48, '#ffe6b0')
    line('2:00', 1.62, 34, '#8b9488')
    hall.lay(ink, rough=.3)


def chair(layer, x, z, ribbon=True):
    """in its cover, from behind, with a bow; the light is on its far side"""
    near = max(0, min(1, (z - 3.6) / 6.5))
    cloth, dark = mix('#566661', '#a39a72', near), mix('#2a393b', '#6b6a52', near)
    half = .235
    shape = [p(x - half * 1.12, 0, z), p(x - half * .98, .5, z), p(x - half * .93, .9, z), p(x - half * .6, .985, z), p(x + half * .6, .985, z), p(x + half * .93, .9, z), p(x + half * .98, .5, z), p(x + half * 1.12, 0, z)]
    layer.curve(shape, cloth, tension=.22)
    top, foot = shape[2][1], shape[0][1]
    layer.c.save()
    layer.c.move_to(*shape[0])
    for q in shape[1:]:
        layer.c.line_to(*q)
    layer.c.close_path()
    layer.c.clip()
    layer.c.rectangle(shape[0][0] - 5, top - 40, shape[-1][0] - shape[0][0] + 10, foot - top + 60)
    layer.c.set_source(layer.lin(0, top, 0, foot, [(0, cloth, 0), (.5, dark, .35), (1, '#16221f', .85)]))
    layer.c.fill()
    layer.c.restore()
    for dx in (-.11, .02, .13):
        layer.line([p(x + dx, .42, z), p(x + dx * 1.1, .02, z)], '#1d2a2c', max(1.2, k(z) * .012), .5)
    layer.line([p(x - half * .9, .92, z), p(x - half * .6, .985, z), p(x + half * .6, .985, z), p(x + half * .9, .92, z)], mix('#ffe2a0', '#fff3d2', near), max(1.6, k(z) * .016), .95)
    if ribbon:
        band = mix('#7d8f7a', '#b9b184', near)
        layer.poly([p(x - half * .95, .62, z), p(x - half * .94, .72, z), p(x + half * .94, .72, z), p(x + half * .95, .62, z)], band)
        for side in (-1, 1):
            layer.curve([p(x, .67, z), p(x + side * .13, .76, z), p(x + side * .15, .60, z)], mix(band, '#fff0c4', .18), tension=.3)
            layer.line([p(x, .66, z), p(x + side * .06, .40, z)], band, k(z) * .03)


def seats(hall):
    """eight rows, then the one that has the coat on it"""
    for z in (10.2, 9.2, 8.2, 7.3, 6.5, 5.7, 4.95, 4.25):
        layer = Layer()
        for side in (-1, 1):
            for i in range(8):
                x = side * (1.48 + i * .56)
                if abs(x) < WALL - .2:
                    chair(layer, x, z)
        hall.prop(layer, 4, 3, 5, sh=.25)
        stands(hall, z - .38, int(z * 10))


def stands(hall, z, seed):
    """a candle and flowers at the end of each row"""
    layer, flames = Layer(), Layer()
    for side in (-1, 1):
        x, foot = p(side * 1.10, 0, z)
        top = p(0, .86, z)[1]
        layer.rect(x - k(z) * .035, top, k(z) * .07, foot - top, '#a5803e')
        layer.rect(x - k(z) * .035, top, k(z) * .02, foot - top, '#f0cf84')
        layer.ell(x, foot, k(z) * .11, k(z) * .03, '#6d5a34')
        layer.rect(x - k(z) * .025, top - k(z) * .28, k(z) * .05, k(z) * .28, '#fbf3dc')
        blooms(layer, x, top, k(z) * .17, k(z) * .12, seed + side, 26)
        layer.ell(x, top - k(z) * .32, k(z) * .02, k(z) * .042, '#fffbe0')
        flames.ell(x, top - k(z) * .32, k(z) * .03, k(z) * .05, '#ffc870')
    hall.prop(layer, 4, 3, 4, sh=.4)
    hall.glow(flames, (4, 18, 50), (.7, .6, .5))


def coat(hall):
    """hers, over the back of the chair, with its back to us; two fingers go through the hole"""
    z = 4.2
    x, top = p(-1.48, 1.0, z)

    def at(*points):
        return [(x + across, top + down) for across, down in points]

    def cloth(ink, *points, **more):
        hall.prop(lambda layer: layer.curve(at(*points), ink, tension=.34), more.pop('depth', 12), more.pop('soft', 10), more.pop('cast', 7), sh=.55, castmul=.45, rim=('#f0bd78', 2.4, .8), **more)
    shadow(hall, at((-112, 236), (112, 232), (150, 286), (-176, 292)), '#0e181a', .6, 10)
    cloth('#5a2648', (-52, -10), (-30, -24), (30, -24), (52, -10), (30, 4), (-30, 4), depth=6, soft=5, cast=0)
    cloth('#54305c', (84, 4), (112, 26), (128, 84), (134, 150), (146, 206), (128, 218), (100, 210), (94, 150), (88, 84))
    cloth('#613868', (-46, -14), (-88, 4), (-104, 34), (-98, 110), (-104, 190), (-112, 252), (-60, 262), (-4, 256), (8, 264), (60, 260), (110, 250), (104, 190), (98, 110), (104, 34), (88, 4), (46, -14), (0, -2), depth=22, soft=18, cast=12)
    cloth('#5c3464', (-86, 4), (-114, 28), (-132, 90), (-140, 160), (-150, 214), (-128, 226), (-100, 216), (-98, 150), (-92, 84))
    cloth('#72447a', (-48, -18), (-62, 16), (-34, 44), (0, 36), (34, 44), (62, 16), (48, -18), (24, 0), (0, 6), (-24, 0), depth=8, soft=7, cast=7)
    cloth('#6a3f72', (-56, 118), (0, 124), (56, 118), (57, 136), (0, 142), (-57, 136), depth=4, soft=4, cast=4)
    lines, seam = Layer(), '#2b1430'
    lines.curve(at((0, 40), (1, 90), (0, 122)), seam, .8, w=2.4, close=False)
    lines.curve(at((0, 142), (4, 190), (2, 258)), seam, .95, w=4, close=False)
    for fold in (((-70, 14), (-78, 60), (-74, 104)), ((72, 14), (78, 56), (74, 100)), ((-58, 150), (-66, 196), (-70, 246)), ((-30, 150), (-34, 190), (-32, 226)), ((26, 150), (30, 180), (28, 210)),
                 ((-132, 96), (-118, 112), (-104, 112)), ((128, 92), (116, 106), (102, 106)), ((-150, 196), (-128, 206), (-102, 200)), ((144, 188), (124, 198), (100, 192))):
        lines.curve(at(*fold), seam, .6, w=2.4, close=False)
    for side in (-1, 1):
        lines.ell(*at((side * 44, 128))[0], 6, 6, seam)
        lines.ell(*at((side * 44 - 1, 127))[0], 3.6, 3.6, '#c99a70')
    hall.lay(lines, rough=.4)
    dice = random.Random(3)
    ragged = [(math.cos(t * .449) * 15 * dice.uniform(.8, 1.15), math.sin(t * .449) * 19 * dice.uniform(.82, 1.15)) for t in range(14)]
    hole = Layer()
    hole.curve(at(*[(60 + a * 1.55, 204 + b * 1.5) for a, b in ragged]), '#24101f', .55, tension=.4)
    hole.curve(at(*[(60 + a * 1.25, 204 + b * 1.22) for a, b in ragged]), '#1b0a15', tension=.3)
    hole.curve(at(*[(60 + a, 204 + b) for a, b in ragged]), '#f7cf8a', tension=.3)
    for t in (1, 4, 6, 9, 12):
        a, b = ragged[t]
        hole.line(at((60 + a * 1.1, 204 + b * 1.1), (60 + a * .62 + 2, 204 + b * .62 + 2)), '#4a2338', 1.8)
    hall.lay(hole, rough=.6)
    glow = Layer()
    glow.curve(at(*[(60 + a, 204 + b) for a, b in ragged]), '#ffb860', tension=.3)
    hall.glow(glow, (4, 18), (.22, .3))


def main():
    hall = Stage('#22302f', CAMERA, dir=(0, -1), shade='#1a282c', shade_a=.85, key=WICK, rough=.5)
    shell(hall)
    timetable(hall)
    floor(hall)
    arch(hall)
    chandelier(hall)
    seats(hall)
    coat(hall)
    soft_pool(hall, 960, 430, 700, 460, '#ffcf80', .16)
    hall.vignette('#0b1618', .55, .5, .46, .98).finish(.024, .018)
    deliver(hall, 'wedding-hall', 4)


if __name__ == '__main__':
    main()
