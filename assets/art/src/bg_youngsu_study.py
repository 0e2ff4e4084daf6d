"""youngsu-study: a room of books in order of birth, one lamp, six chairs, rain on the window.

Five of the chairs are alike; the comfortable one stands nearest the glass. Everything under the lamp is
paper, and somebody's. The only red in the room is a novel that one reads when one has a cold.
"""
import math
import random

import cairo

from press import Cam, Layer, blur, mix
from stage import Stage
from kit import bokeh, clip_to, deliver, rain
from kit_grey import BONE, BRASS, INK, SLATE, SPINES, TOMATO, beam, corners, facing, fall, pool, spines, wet_glass

EYE = 1.5
CAMERA = Cam(1350, 960, 330, EYE)
BACK, SIDE, CEILING = 5.0, 3.25, 2.52
TABLE = (-1.2, 1.2, 2.98, 3.78, .74)
PANE = (812, 1108, 112, 560)
LAMP = (.0, 3.46)
points = corners(CAMERA)


# ---------------------------------------------------------------- shell
def shell(stage):
    """dark boards, dark walls; the shelves do the rest"""
    stage.plane(facing(CAMERA, -SIDE, SIDE, 0, CEILING, BACK), '#3d4a4e', (960, 500), (100, 100), .6)
    stage.plane(points((-SIDE, CEILING, .8), (-SIDE, CEILING, BACK), (SIDE, CEILING, BACK), (SIDE, CEILING, .8)), '#5b6869', CAMERA.p(0, CEILING, BACK), (960, -60), .8)
    for side in (-SIDE, SIDE):
        stage.plane(points((side, 0, .8), (side, CEILING, .8), (side, CEILING, BACK), (side, 0, BACK)), '#37454a', CAMERA.p(side, 1, BACK), CAMERA.p(side, 1, 2.4), .8)
    stage.plane(points((-SIDE, 0, 1), (-SIDE, 0, BACK), (SIDE, 0, BACK), (SIDE, 0, 1)), '#4b443d', CAMERA.p(0, 0, 3.6), CAMERA.p(0, 0, 1.7), .9, shade='#27323b')
    layer = Layer()
    for index in range(-10, 11):
        layer.line(points((index * .32, 0, 1.4), (index * .32, 0, BACK)), '#2b2d2e', 2, .55)
    stage.lay(layer, rough=.5)


def window(stage):
    """night, rain, one lamp in the lane; the sash is shut"""
    x0, x1, y0, y1 = PANE
    quad = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    stage.plane(quad, '#2b3d49', (960, 520), (960, 100), .55, shade='#172430')
    layer = Layer()
    with clip_to(layer, quad):
        layer.curve([(x0 - 20, y1), (x0 + 10, 400), (x0 + 96, 352), (x0 + 150, 380), (x0 + 236, 330), (x1 + 30, 372), (x1 + 30, y1)], '#22323c', tension=.4)
        dice = random.Random(3)
        for _ in range(22):
            x, y = dice.uniform(x0 + 8, x1 - 8), dice.uniform(388, 540)
            layer.rect(x, y, 8, 7, mix('#c9b98c', '#8ba0a8', dice.random()), dice.uniform(.15, .6))
        layer.ell(x0 + 212, 316, 7, 7, '#ffe7b2')
        layer.line([(x0 + 212, 322), (x0 + 212, 470)], '#1a262e', 4)
        bokeh(layer, 9, (x0 + 14, 380, x1 - 14, 540), ('#d9c590', '#9db2b8'), (6, 15), 5, (.10, .28))
    stage.lay(layer, rough=.5, soft=1.2)
    light = Layer()
    light.ell(x0 + 212, 316, 10, 10, '#ffe2a8')
    stage.glow(light, (8, 40), (.7, .8))
    streaks = Layer()
    with clip_to(streaks, quad):
        streaks.rect(x0, y0, x1 - x0, y1 - y0, '#ffffff')
    stage.wash(rain(n=1500, length=(16, 60), slant=.10, seed=6) * streaks.mask(), '#c6d6da', .50, 'screen')
    wet_glass(stage, quad, 300, 7, 26, .85, '#dfe9ea', '#1c2a33')
    layer = Layer()
    layer.rect(x0 - 16, y0 - 16, x1 - x0 + 32, 16, '#6b7876')
    for x in (x0 - 16, x1):
        layer.rect(x, y0 - 10, 16, y1 - y0 + 20, '#63706f')
    layer.rect((x0 + x1) / 2 - 6, y0, 12, y1 - y0, '#596766')
    layer.rect(x0, y0 + 128, x1 - x0, 8, '#596766')
    layer.rect(x0 - 26, y1, x1 - x0 + 52, 18, '#8a9692')
    stage.prop(layer, 4, 3, 5, sh=.5, castmul=.4)


def shelf_case(stage, x0, x1, seed, labels):
    """boards every hand and a half, full; a brass plate where a century begins"""
    stage.plane([(x0, 74), (x1, 74), (x1, 740), (x0, 740)], '#20292e', ((x0 + x1) / 2, 500), (x0, 80), .5, shade='#131c22')
    boards = [164, 258, 352, 446, 540, 634, 728]
    for index, foot in enumerate(boards):
        layer = Layer()
        spines(layer, x0 + 10, x1 - 10, foot, 78, SPINES, seed * 10 + index, (9, 21), .035, .55, .26, '#151d22')
        stage.lay(layer, rough=.5)
        shade = Layer()
        shade.rect(x0 + 8, foot - 86, x1 - x0 - 16, 26, '#ffffff')
        stage.wash(blur(shade.mask(), 7), '#111a20', .62, 'mul')
        board = Layer()
        board.rect(x0 + 4, foot, x1 - x0 - 8, 10, '#6d6252')
        board.line([(x0 + 4, foot + 1), (x1 - 4, foot + 1)], '#a08f74', 2, .8)
        stage.lay(board, rough=.5)
    uprights = Layer()
    count = 3
    for index in range(count + 1):
        x = x0 + (x1 - x0) * index / count
        uprights.rect(x - 6, 66, 12, 676, '#5e5548')
        uprights.line([(x - 5, 68), (x - 5, 740)], '#8a7c66', 1.8, .7)
    uprights.rect(x0 - 6, 58, x1 - x0 + 12, 16, '#5e5548')
    stage.lay(uprights, rough=.5)
    plates = Layer()
    for x, y, text in labels:
        plates.rect(x - 22, y - 1, 44, 13, BRASS)
        plates.text(text, x, y + 5.6, 11.5, 'NanumMyeongjo', INK, weight=1)
    stage.lay(plates, rough=.2)


# ---------------------------------------------------------------- six chairs
def side_chair(stage, x, z, behind=True, ink='#2c2622'):
    """one of five: two posts, a bent rail, three slats"""
    scale = CAMERA.k(z)
    foot = .42 if behind else 0
    at = lambda u, v: CAMERA.p(x + u, v, z)

    def back(layer):
        for side in (-1, 1):
            layer.curve([at(side * .215, foot), at(side * .20, .45), at(side * .205, .72), at(side * .225, .96), at(side * .185, .97), at(side * .165, .72), at(side * .165, .45), at(side * .175, foot)], ink, tension=.3)
        layer.curve([at(-.23, .975), at(0, .995), at(.23, .975), at(.22, .87), at(0, .885), at(-.22, .87)], ink, tension=.4)
        layer.curve([at(-.20, .66), at(0, .675), at(.20, .66), at(.20, .61), at(0, .625), at(-.20, .61)], ink, tension=.4)
        for u in (-.09, 0, .09):
            layer.poly([at(u - .018, .64), at(u - .022, .89), at(u + .022, .89), at(u + .018, .64)], ink)
        layer.poly([at(-.22, .47), at(.22, .47), at(.24, .41), at(-.24, .41)], mix(ink, '#6a5a4a', .35))
        if not behind:
            layer.rect(at(-.20, .2)[0], at(0, .2)[1], scale * .40, scale * .026, ink)
    rim = ('#e8d8ae', 2.2, .55) if behind else ('#b9a985', 2.6, .6)
    stage.prop(back, scale * .02, scale * .014, 6, rim=rim, sh=.5)


def end_chair(stage, x, z, turn, ink='#2c2622'):
    """the same chair at the table's end, in profile"""
    at = lambda u, v: CAMERA.p(x + u * turn, v, z)
    scale = CAMERA.k(z)

    def profile(layer):
        layer.curve([at(-.22, 0), at(-.21, .45), at(-.25, .75), at(-.30, .97), at(-.25, .98), at(-.20, .76), at(-.165, .45), at(-.175, 0)], ink, tension=.3)
        layer.poly([at(.17, 0), at(.17, .43), at(.215, .43), at(.21, 0)], ink)
        layer.curve([at(-.23, .47), at(.22, .475), at(.235, .44), at(.22, .40), at(-.22, .40)], mix(ink, '#6a5a4a', .35), tension=.2)
        layer.line([at(-.19, .2), at(.19, .2)], ink, scale * .022)
    stage.prop(profile, scale * .02, scale * .014, 6, rim=('#d9c99f', 2.2, .5), sh=.5)


def armchair(stage):
    """the comfortable one; on Fridays, when the street was dark, it was his guest's"""
    x, z = .86, 4.35
    at = lambda u, v: CAMERA.p(x + u, v, z)
    body = '#5d7170'

    def wings(layer):
        layer.curve([at(-.36, .30), at(-.37, .80), at(-.30, 1.05), at(-.10, 1.11), at(.12, 1.11), at(.31, 1.05), at(.38, .80), at(.37, .30)], mix(body, INK, .22), tension=.4)
    stage.prop(wings, 16, 12, 12, rim=('#d9d2b4', 2.4, .6))

    def pads(layer):
        layer.curve([at(-.25, .44), at(-.26, .86), at(-.20, 1.0), at(0, 1.03), at(.20, 1.0), at(.26, .86), at(.25, .44)], body, tension=.4)
    stage.prop(pads, 14, 10, 3, sh=.7)

    def arms(layer):
        for side in (-1, 1):
            layer.curve([at(side * .26, .34), at(side * .25, .62), at(side * .32, .68), at(side * .43, .66), at(side * .45, .34)], body, tension=.4)
        layer.curve([at(-.26, .36), at(-.25, .50), at(0, .53), at(.25, .50), at(.26, .36)], mix(body, BONE, .12), tension=.4)
    stage.prop(arms, 12, 9, 6, rim=('#d9d2b4', 2, .6), sh=.7)
    layer = Layer()
    for u, v in ((-.1, .9), (.1, .9), (0, .78)):
        layer.ell(*at(u, v), 3, 3, mix(body, INK, .5))
    stage.lay(layer, rough=.3)


# ---------------------------------------------------------------- the table
def table(stage):
    """one board on four legs, long enough for people who agree"""
    x0, x1, near, far, top = TABLE
    for x in (x0 + .08, x1 - .16):
        for z in (far - .14, near + .06):
            stage.box(x, x + .08, 0, top - .05, z, z + .08, '#4a3c31', sun=False)
    stage.box(x0, x1, top - .055, top, near, far, '#5a493b', top='#8a7055', sun=False)
    stage.box(x0 + .1, x1 - .1, top - .16, top - .055, near + .06, near + .1, '#44372e', sun=False)
    layer = Layer()
    layer.line(points((x0, top, near), (x1, top, near)), '#b99a74', 2.6, .8)
    stage.lay(layer, rough=.4)


def sheet_quad(x, z, wide, deep, turn, lift=0.0):
    """a leaf lying on the table"""
    top = TABLE[4] + lift
    c, s = math.cos(turn), math.sin(turn)
    quad = []
    for u, v in ((-wide / 2, -deep / 2), (-wide / 2, deep / 2), (wide / 2, deep / 2), (wide / 2, -deep / 2)):
        quad.append(CAMERA.p(x + u * c - v * s, top, z + u * s + v * c))
    return quad


def stack(stage, x, z, leaves, turn, seed, written=True, ink='#f3f1e4'):
    """a manuscript: leaves not quite true, lines on the top one"""
    dice = random.Random(seed)
    layer = Layer()
    for index in range(leaves):
        layer.poly(sheet_quad(x + dice.uniform(-.006, .006), z + dice.uniform(-.006, .006), .21, .297, turn + dice.uniform(-.03, .03), .0045 * index), mix(ink, SLATE, .24 if index % 2 else .06))
    top = sheet_quad(x, z, .21, .297, turn, .0045 * leaves)
    layer.poly(top, ink)
    stage.prop(layer, 3, 2, 8, sh=.3, castmul=.6)
    if written:
        marks = Layer()
        for row in range(9):
            t = .12 + .082 * row
            a = (top[1][0] + (top[0][0] - top[1][0]) * t, top[1][1] + (top[0][1] - top[1][1]) * t)
            b = (top[2][0] + (top[3][0] - top[2][0]) * t, top[2][1] + (top[3][1] - top[2][1]) * t)
            short = dice.choice((.86, .88, .90, .55))
            marks.line([(a[0] + (b[0] - a[0]) * .12, a[1] + (b[1] - a[1]) * .12), (a[0] + (b[0] - a[0]) * short, a[1] + (b[1] - a[1]) * short)], '#7f8a8a', 1.5, .8)
        stage.lay(marks, rough=.3)
    return top


def papers(stage):
    """thirty-one pages under the lamp, a ruler, the silver pen; further off, other people's"""
    stack(stage, -.72, 3.50, 9, .12, 2)
    stack(stage, -.46, 3.40, 4, -.16, 3)
    stack(stage, .60, 3.52, 7, -.08, 4)
    books = Layer()
    x, y = CAMERA.p(.92, TABLE[4], 3.48)
    for index, (wide, ink) in enumerate(((150, '#3f5054'), (134, '#76705f'), (140, '#52636a'))):
        low = y - 19 * index
        books.rect(x - wide / 2 + 4 * index, low - 19, wide, 18, ink, r=2)
        books.rect(x - wide / 2 + 4 * index + 16, low - 15, 10, 10, mix(ink, BONE, .5))
    stage.prop(books, 4, 3, 8, sh=.5, castmul=.5)
    top = stack(stage, -.02, 3.24, 12, .05, 5)
    layer = Layer()
    tick = (top[1][0] + 24, top[1][1] + 30)
    layer.line([(tick[0] - 5, tick[1] - 2), (tick[0] - 1, tick[1] + 3), (tick[0] + 8, tick[1] - 7)], '#2f4a5c', 2.2)
    stage.lay(layer)
    pen = Layer()
    a, b = CAMERA.p(.155, TABLE[4] + .012, 3.12), CAMERA.p(.245, TABLE[4] + .012, 3.34)
    pen.line([a, b], '#b3bec1', 9)
    pen.line([(a[0] - 3, a[1] + 4), (a[0] - 8, a[1] + 11)], '#d9c48f', 4)
    pen.line([(a[0] - 2, a[1] - 1), (b[0] - 2, b[1] - 1)], '#ffffff', 3)
    stage.prop(pen, 2, 2, 5, sh=.2, castmul=.6)
    red = Layer()
    x, y = CAMERA.p(.42, TABLE[4], 3.16)
    red.poly([(x - 62, y + 3), (x - 36, y - 26), (x + 50, y - 31), (x + 46, y - 8)], mix(TOMATO, INK, .28))
    red.poly([(x - 62, y + 3), (x - 36, y - 26), (x + 50, y - 31), (x + 36, y - 2)], TOMATO)
    red.poly([(x - 36, y - 26), (x + 50, y - 31), (x + 72, y - 3), (x - 8, y + 5)], '#dc5c40')
    stage.prop(red, 5, 4, 8, sh=.4, castmul=.7)
    layer = Layer()
    layer.c.save()
    layer.c.translate(x + 20, y - 14)
    layer.c.transform(cairo.Matrix(1, -.06, .55, .8, 0, 0))
    layer.text('유령 세탁소', 0, 0, 19, 'BM HANNA Pro', '#f7e6d4')
    layer.c.restore()
    layer.line([(x - 36, y - 26), (x + 50, y - 31)], '#f0a58c', 2, .9)
    stage.lay(layer, rough=.2)


def lamp(stage):
    """brass stem, green glass; it lights a table and nothing else"""
    x, y = CAMERA.p(LAMP[0], TABLE[4], LAMP[1])
    x -= 26
    stage.prop(lambda layer: (layer.ell(x, y - 3, 46, 13, '#8f7447'), layer.rect(x - 4, y - 168, 8, 166, BRASS)), 4, 3, 8, rim=('#fff0c0', 2, .7), sh=.5)

    def shade(layer):
        layer.curve([(x - 92, y - 140), (x - 74, y - 178), (x - 40, y - 196), (x + 40, y - 196), (x + 74, y - 178), (x + 92, y - 140)], '#4d7164', tension=.3)
    stage.prop(shade, 12, 9, 0, rim=('#a9c9b4', 2.4, .8), sh=.5)
    layer = Layer()
    layer.ell(x, y - 139, 92, 9, '#fff3cc')
    layer.ell(x, y - 197, 9, 5, BRASS)
    layer.curve([(x - 84, y - 146), (x - 66, y - 174), (x - 38, y - 188), (x + 38, y - 188), (x + 66, y - 174), (x + 84, y - 146)], '#b6d6a8', .30, tension=.3)
    layer.line([(x + 40, y - 139), (x + 40, y - 112)], BRASS, 2)
    layer.ell(x + 40, y - 110, 3, 4, BRASS)
    stage.lay(layer, rough=.3)
    emission = Layer()
    emission.ell(x, y - 139, 90, 8, '#ffe6a8')
    emission.curve([(x - 84, y - 146), (x - 66, y - 174), (x - 38, y - 188), (x + 38, y - 188), (x + 66, y - 174), (x + 84, y - 146)], '#7fa07c', .35, tension=.3)
    return emission, x, y


def basket(stage):
    """tin; one can hear what falls in it"""
    x, y = CAMERA.p(-.02, 0, 2.95)

    def tin(layer):
        layer.poly([(x - 62, y - 118), (x + 62, y - 118), (x + 48, y - 6), (x - 48, y - 6)], '#6f7f83')
        layer.ell(x, y - 118, 62, 15, '#9fadad')
        layer.ell(x, y - 117, 54, 12, '#26323a')
        layer.ell(x, y - 6, 48, 10, '#6f7f83')
    stage.prop(tin, 14, 10, 8, rim=('#d9dcc8', 2.2, .6), sh=.7)
    layer = Layer()
    layer.curve([(x - 36, y - 116), (x - 30, y - 136), (x - 8, y - 142), (x + 8, y - 130), (x + 30, y - 134), (x + 34, y - 114)], '#cfcfc0', tension=.2)
    layer.line([(x - 6, y - 138), (x + 4, y - 122), (x - 12, y - 116)], '#9aa3a0', 1.8, .8)
    stage.lay(layer, rough=.5)


# ---------------------------------------------------------------- light
def light(stage, emission, x, y):
    """a cone, a pool, and what the paper gives back to the nearest spines"""
    beam(stage, [[(x - 88, y - 136), (x + 88, y - 136), (x + 330, y + 70), (x - 330, y + 70)]], '#ffe9b8', .16, 22)
    pool(stage, x, y + 34, 400, 66, '#ffe3aa', .50)
    pool(stage, x, y - 60, 420, 230, '#f4dcaa', .20)
    stage.glow(emission, (6, 28, 110), (.55, .6, .8))


def build():
    """walls of books, window, chairs, table, lamp; then the dark round it"""
    stage = Stage('#2b363b', CAMERA, dir=(.02, -.98), shade='#26353f', shade_a=.94, key='#ffedc4')
    shell(stage)
    shelf_case(stage, 98, 776, 1, ((211, 164, '1596'), (437, 164, '1632'), (660, 164, '1646'), (324, 258, '1711'), (548, 258, '1724'), (437, 352, '1762')))
    shelf_case(stage, 1144, 1822, 2, ((1257, 164, '1770'), (1483, 164, '1788'), (1370, 258, '1813'), (1596, 352, '1844')))
    window(stage)
    pool(stage, 60, 380, 470, 620, '#1a242b', .70, 'mul')
    pool(stage, 1860, 380, 470, 620, '#1a242b', .70, 'mul')
    armchair(stage)
    side_chair(stage, -.72, 4.15)
    end_chair(stage, -1.52, 3.36, 1)
    end_chair(stage, 1.52, 3.36, -1)
    table(stage)
    papers(stage)
    emission, x, y = lamp(stage)
    light(stage, emission, x, y)
    basket(stage)
    side_chair(stage, -.74, 2.55, False, '#231e1c')
    side_chair(stage, .78, 2.55, False, '#231e1c')
    fall(stage, 700, 1080, '#1f2a32', .58)
    stage.vignette('#0e161b', .62, .5, .5, .92)
    stage.bloom(.80, (6, 24), (.14, .12)).finish(.030, .022)
    return stage


if __name__ == '__main__':
    deliver(build(), 'youngsu-study', 2)
