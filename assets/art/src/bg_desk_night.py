"""desk-night: the table by the window, ten past two of a January night, rain on the zip man's awning.

The gap between the pharmacy and the church is the width of a refrigerator; both their crosses are lit. Under the
lamp lie the pages, and a fork that somebody has drawn round. The rest of the room is the green-grey of late rain.
"""
import math
import random

import numpy as np

from press import Cam, Layer
from kit import deliver, rain, xy
from lamps import Lamp, LampStage, disc

CAMERA = Cam(1250, 960, 420, 1.36)
LEFT, RIGHT, BACK, CEILING = -2.6, 2.6, 3.3, 2.5
TOP, Z0, Z1 = .72, 1.62, 2.66
X0, X1, Y0, Y1 = -1.02, 1.42, .96, 2.16
LAMP = (-.86, 1.20, 2.30)
INK = '#26343c'
p = CAMERA.p


def on(x, z):
    """a point of the table"""
    return p(x, TOP, z)


def outside(room):
    """roofs, the church, the pharmacy, and the gap"""
    hole = [p(X0, Y0, BACK), p(X0, Y1, BACK), p(X1, Y1, BACK), p(X1, Y0, BACK)]
    (x0, y1), (x1, y0) = hole[0], hole[2]
    view, light = Layer(), Layer()
    for layer in (view, light):
        layer.c.rectangle(x0, y0, x1 - x0, y1 - y0)
        layer.c.clip()
    view.fillgrad(hole, view.lin(0, y0, 0, y1, [(0, '#22343e'), (.6, '#3d555a'), (1, '#6a7a70')]))
    view.rect(x0, y0 + 190, 330, 400, '#1f2f38')
    view.rect(x0 + 90, y0 + 120, 120, 100, '#1f2f38')
    view.poly([(x0 + 130, y0 + 122), (x0 + 150, y0 + 66), (x0 + 170, y0 + 122)], '#1f2f38')
    for layer, wide in ((view, 6), (light, 11)):
        layer.line([(x0 + 150, y0 + 22), (x0 + 150, y0 + 74)], '#e0662e', wide)
        layer.line([(x0 + 134, y0 + 38), (x0 + 166, y0 + 38)], '#e0662e', wide)
    view.rect(x0 + 490, y0 + 150, 460, 400, '#23343a')
    for layer in (view, light):
        layer.rect(x0 + 520, y0 + 210, 62, 20, '#7fc4a0')
        layer.rect(x0 + 541, y0 + 189, 20, 62, '#7fc4a0')
    view.text('약', x0 + 640, y0 + 222, 50, 'BM DoHyeon', '#8fb8a4', .75)
    view.text('국', x0 + 700, y0 + 222, 50, 'BM DoHyeon', '#8fb8a4', .75)
    dice = random.Random(4)
    for i in range(4):
        for j in range(4):
            for left in (x0 + 30, x0 + 620):
                lit = dice.random() < .12
                x, y = left + i * 68, y0 + 290 + j * 58
                view.rect(x, y, 30, 36, '#d9b878' if lit else '#1a2830')
                if lit:
                    light.rect(x, y, 30, 36, '#ffb24d', .6)
    view.rect(x0 + 330, y0 + 300, 160, 200, '#59695f')
    view.poly([(x0 - 10, y1), (x0 - 10, y1 - 42), (x0 + 420, y1 - 62), (x0 + 470, y1)], '#2c4048')
    for i in range(9):
        view.line([(x0 + i * 50, y1), (x0 - 4 + i * 48, y1 - 44 - i * 2)], '#3a5058', 3)
    room.lay(view, rough=.6)
    room.glow(light, (5, 22, 70), (.5, .45, .4))
    mask = Layer()
    mask.poly(hole, '#ffffff')
    hole_mask = mask.mask()
    streaks = rain(n=420, length=(14, 60), seed=8, slant=.05) * hole_mask
    room.wash(streaks, '#cfe0d8', .55, 'screen')
    drops = Layer()
    for _ in range(120):
        x, y = dice.uniform(x0, x1), dice.uniform(y0, y1)
        drops.ell(x, y, dice.uniform(1.2, 3.2), dice.uniform(1.6, 4.2), '#d9e6dc', dice.uniform(.2, .6))
        if dice.random() < .2:
            drops.line([(x, y), (x + dice.uniform(-2, 2), y - dice.uniform(20, 70))], '#d9e6dc', 1.6, .25)
    room.lay(drops, clip=hole_mask)
    return hole_mask


def shell(room):
    """wall, window frame, sill"""
    room.plane([p(LEFT, CEILING, .8), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, CEILING, .8)], '#c9c8b6', tex=.03)
    room.plane([p(LEFT, 0, BACK), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, 0, BACK)], '#d9d2b8', p(0, 1.2, BACK), p(RIGHT, CEILING, BACK), .3)
    for x in (LEFT, RIGHT):
        room.plane([p(x, 0, .8), p(x, CEILING, .8), p(x, CEILING, BACK), p(x, 0, BACK)], '#cfc8ae', p(x, 1.4, 3), p(x, .2, 1), .3)


def frame(room):
    """two sashes"""
    bars = Layer()
    for x in (X0, (X0 + X1) / 2, X1):
        bars.poly([p(x - .035, Y0, BACK), p(x - .035, Y1, BACK), p(x + .035, Y1, BACK), p(x + .035, Y0, BACK)], '#8f9c92')
    bars.poly([p(X0 - .035, Y1, BACK), p(X0 - .035, Y1 + .06, BACK), p(X1 + .035, Y1 + .06, BACK), p(X1 + .035, Y1, BACK)], '#8f9c92')
    room.lay(bars, rough=.5)
    room.box(X0 - .1, X1 + .1, Y0 - .05, Y0, BACK - .16, BACK, '#b9bca6', top='#d6d4bc')


def side_things(room):
    """the church's calendar, a shelf with a radio and a sugar tin"""
    sheet = Layer()
    a, b = p(-1.72, 1.86, BACK), p(-1.32, 1.34, BACK)
    sheet.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#f1ecd6')
    sheet.rect(a[0], a[1], b[0] - a[0], 48, '#7f9a90')
    sheet.text('1월', (a[0] + b[0]) / 2, a[1] + 25, 30, 'BM DoHyeon', '#f1ecd6')
    for i in range(7):
        for j in range(5):
            sheet.ell(a[0] + 20 + i * 19, a[1] + 74 + j * 24, 3, 3, INK, .6)
    room.lay(sheet, rough=.4)


def page(layer, x, z, turn=0.0, lines=9, draw=None, colour='#fbf3dc'):
    """one sheet, printed"""
    corner = [on(x - .13 - turn * .3, z - .17), on(x - .12 + turn, z + .17), on(x + .12 + turn, z + .17), on(x + .13 - turn * .3, z - .17)]
    layer.poly(corner, colour)

    def inside(u, v):
        top = [corner[1][k] + (corner[2][k] - corner[1][k]) * u for k in (0, 1)]
        low = [corner[0][k] + (corner[3][k] - corner[0][k]) * u for k in (0, 1)]
        return tuple(top[k] + (low[k] - top[k]) * v for k in (0, 1))
    for i in range(lines):
        v = .12 + i * .8 / max(lines, 1)
        layer.line([inside(.12, v), inside(.86 - (i * 37 % 5) * .06, v)], '#4a4f50', 2, .6)
    if draw:
        draw(layer, inside)


def pages(room):
    """the draft: a pile of what is done, three still being looked at"""
    x, y = on(.62, 2.24)
    for i in range(16):
        pile = Layer()
        lift = i * 4.6
        shift = math.sin(i * 2.1) * 3
        pile.poly([(x - 96 + shift, y + 42 - lift), (x - 80 + shift, y - 44 - lift), (x + 82 + shift, y - 44 - lift), (x + 96 + shift, y + 42 - lift)], '#fbf3dc' if i % 2 else '#d9cfb4')
        pile.line([(x - 96 + shift, y + 42 - lift), (x + 96 + shift, y + 42 - lift)], '#b9ac8c', 1.6, .8)
        room.lay(pile, rough=.3)
    title = Layer()
    top = y - 16 * 4.6
    title.text('사람이 있는', x, top - 14, 25, 'NanumMyeongjo', INK, weight=1)
    title.text('설명서', x, top + 18, 29, 'NanumMyeongjo', INK, weight=1)
    room.lay(title)
    loose = Layer()
    page(loose, -.50, 2.06, .02)
    page(loose, .16, 1.98, -.02)

    def fork(layer, inside):
        shape = [inside(.44, .86), inside(.43, .5), inside(.36, .42), inside(.35, .18), inside(.40, .18), inside(.41, .34), inside(.45, .34), inside(.45, .16), inside(.51, .16), inside(.51, .34), inside(.55, .34), inside(.56, .18), inside(.61, .18), inside(.60, .42), inside(.53, .5), inside(.54, .86)]
        layer.line(shape, '#e0662e', 2.6, .9, True)
    page(loose, -.16, 1.92, .01, 0, fork)
    room.prop(loose, 4, 3, 7, key=.2)
    steel = Layer()
    steel.line([on(-.13, 1.80), on(.02, 1.98)], '#aab0a8', 7)
    for d in (-.018, 0, .018):
        steel.line([on(.012 + d, 1.975 - d * .5), on(.055 + d, 2.03 - d * .5)], '#aab0a8', 3)
    steel.line([on(-.01, 1.985), on(.035, 1.965)], '#aab0a8', 5)
    room.prop(steel, 2, 2, 5, key=.4)


def laptop(room):
    """shut down to a hand's width; what it says, the pages say better"""
    x, y = on(-.28, 2.40)
    room.prop(lambda layer: layer.poly([(x - 128, y - 168), (x + 128, y - 168), (x + 136, y - 6), (x - 136, y - 6)], '#4d5c60'), 10, 7, 12, key=.3, rim=('#ffdc9c', 2, .5))
    screen = Layer()
    screen.poly([(x - 116, y - 157), (x + 116, y - 157), (x + 123, y - 18), (x - 123, y - 18)], '#dfe6d6')
    for i in range(8):
        screen.line([(x - 92 - i, y - 140 + i * 14), (x + 66 - (i * 43) % 70, y - 140 + i * 14)], '#5a6668', 3, .7)
    room.lay(screen, rough=.3)
    room.plane([(x - 136, y - 6), (x + 136, y - 6), (x + 156, y + 62), (x - 156, y + 62)], '#59686a')
    keys = Layer()
    for j in range(4):
        for i in range(11):
            keys.rect(x - 126 + i * 23 - j * 2, y + 2 + j * 11, 19, 8, '#39474c', r=2)
    room.lay(keys, rough=.2)
    mask = Layer()
    mask.poly([(x - 116, y - 157), (x + 116, y - 157), (x + 123, y - 18), (x - 123, y - 18)], '#ffffff')
    return mask.mask()


def lamp(room, after=False):
    """a clamp-on; its shade is printed after the light, for it is on"""
    x, y = on(LAMP[0], LAMP[2])
    if not after:
        room.prop(lambda layer: layer.ell(x, y - 4, 58, 15, '#46565a'), 6, 5, 10)
        stand = Layer()
        stand.line([(x, y - 8), (x - 30, y - 150), (x + 10, y - 262)], '#46565a', 9)
        stand.ell(x - 30, y - 150, 9, 9, '#59686a')
        room.lay(stand, rough=.4)
        return
    glow, cap = Layer(), Layer()
    cap.curve([(x - 46, y - 226), (x - 30, y - 290), (x + 12, y - 306), (x + 56, y - 286), (x + 86, y - 214), (x + 22, y - 208)], '#cdb57c', tension=.35)
    cap.ell(x + 20, y - 217, 66, 12, '#fff0b8', 1, rot=.08)
    glow.ell(x + 20, y - 210, 64, 22, '#ffc468')
    room.glow(glow, (10, 46, 150), (.5, .5, .7))
    room.lay(cap, rough=.4)


def small_things(room):
    """a mug gone cold, two plates, the cooker for one"""
    x, y = on(1.18, 2.34)
    room.prop(lambda layer: layer.curve([(x - 92, y), (x - 100, y - 74), (x - 78, y - 136), (x, y - 154), (x + 78, y - 136), (x + 100, y - 74), (x + 92, y)], '#d9d8c6', tension=.55), 28, 18, 14, key=.4)
    face = Layer()
    face.curve([(x - 98, y - 84), (x - 30, y - 76), (x + 30, y - 76), (x + 98, y - 84)], '#8f9a94', w=3.4, close=False)
    face.rect(x - 30, y - 58, 60, 32, '#46565a', r=6)
    face.rect(x - 22, y - 51, 26, 17, '#9fd8b8', .9, r=2)
    face.rect(x - 20, y - 163, 40, 13, '#9aa69c', r=5)
    face.text('SR-120', x, y - 12, 16, 'NanumBarunGothic', '#59686a')
    room.lay(face, rough=.4)
    x, y = on(-1.06, 1.96)
    room.prop(lambda layer: (layer.rect(x - 30, y - 66, 60, 62, '#5f7f7c', r=8), layer.ell(x, y - 64, 30, 10, '#6d8d88')), 11, 8, 12, key=.4)
    tea = Layer()
    tea.ell(x, y - 64, 25, 7, '#3d2a22')
    room.lay(tea)


def main():
    room = LampStage('#cfc8ae', CAMERA, dir=(-.5, -.7), shade='#4c6066', shade_a=.7, key='#ffe0a0', room=(LEFT, RIGHT, 0, CEILING, 0, BACK))
    shell(room)
    hole = outside(room)
    frame(room)
    side_things(room)
    room.box(-1.5, 1.72, TOP - .045, TOP, Z0, Z1, '#a87446', top='#c08e58')
    lamp(room)
    screen = laptop(room)
    pages(room)
    small_things(room)
    bulb = Lamp(disc(LAMP[0] + .05, LAMP[1], LAMP[2] - .05, .05), '#ffb658', 1.25, (.25, -1, -.15), .16, (.0, .6), .22)
    dull = Lamp([(0, 1.6, 3.25), (.8, 1.6, 3.25)], '#6f9494', .4, (0, -.1, -1), .1, (-.1, .5), .8)
    room.light([bulb, dull], '#4c6068', spare=np.maximum(hole * .95, screen * .6))
    lamp(room, True)
    columns, rows = xy()
    room.wash(np.clip((rows - 800) / 300, 0, 1).astype(np.float32), '#0f1c24', .4, 'over', .3)
    room.vignette('#0a141c', .55, .42, .56, .95).finish(.035, .02)
    deliver(room, 'desk-night', 4)


if __name__ == '__main__':
    main()
