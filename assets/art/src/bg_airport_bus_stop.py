"""airport-bus-stop: Hapjeong, exit 2, before six on a last Tuesday in April. Two suitcases, and two lamps coming.

The shelter is the only lit room in the street. Over the river it has begun to get light; down the road, where the two of
them would rather not look, stands the bus. The tag on the second suitcase is the one persimmon thing.
"""
import random

import numpy as np

from press import Cam, Layer, mix
from stage import Stage
from kit import deliver, xy
from cut import cone, shadow, sheet, soft_pool, words

CAMERA = Cam(1150, 860, 470, 1.55)
p, k = CAMERA.p, CAMERA.k
INK, PERSIMMON, DUSK, BLUE = '#23264a', '#d9633a', '#4a5088', '#41649a'
KERB, SHELTER = -1.9, (1.35, 3.0, 3.6, 8.2)


def sky(view):
    """night above, and a butter line where the river is"""
    view.grad([(0, '#262e5c'), (.20, '#3f4a80'), (.33, '#7a78a2'), (.405, '#d9a894'), (.436, '#ffe0a4')], grain=.03)
    columns, rows = xy()
    glow = np.exp(-(((columns - 800) / 620) ** 2 + ((rows - 468) / 120) ** 2))
    view.wash(glow.astype(np.float32), '#ffd08a', .55, 'screen', .2)
    bars = Layer()
    for x, y, wide, high in ((560, 262, 330, 9), (900, 300, 420, 8), (300, 338, 360, 7), (720, 366, 260, 6), (1120, 372, 300, 5)):
        bars.ell(x, y, wide, high, '#c98f98', .34)
        bars.ell(x, y + 3, wide * .8, high * .5, '#ffd6a8', .30)
    view.lay(bars, soft=2.4)
    star = Layer()
    star.ell(1150, 120, 4, 4, '#fff0cc')
    view.lay(star)
    view.glow(star, (4, 16), (.6, .4))


def city(view):
    """both sides of the road, asleep; the bridge at the end of it"""
    far, dice = Layer(), random.Random(12)
    for x, wide, high in ((330, 90, 86), (424, 60, 128), (490, 96, 70), (592, 56, 110), (1016, 70, 96), (1090, 110, 66), (1204, 60, 140), (1268, 120, 92)):
        far.rect(x, 470 - high, wide, high + 4, mix('#6a6a9a', '#8d7f9e', dice.random()))
    far.line([(610, 446), (1060, 452)], '#4c4f7e', 9)
    for x in (650, 730, 810, 890, 970, 1040):
        far.line([(x, 446), (x, 472)], '#4c4f7e', 10)
        far.line([(x + 20, 446), (x + 20, 428)], '#4c4f7e', 2.4)
    view.lay(far, rough=.6)
    near = Layer()
    for x, z0, z1, high, ink in ((-7.6, 16, 34, 9.5, '#3d4478'), (-7.4, 9.5, 15.4, 12, '#343a6c'), (-7.2, 3.4, 9.0, 8.4, '#2d3262')):
        wall = [p(x, 0, z0), p(x, high, z0), p(x, high, z1), p(x, 0, z1)]
        near.poly(wall, ink)
        near.poly([p(x, 0, z1), p(x, high, z1), p(x - 5, high, z1), p(x - 5, 0, z1)], mix(ink, '#c98f98', .22))
        step = (z1 - z0) / 5
        for i in range(5):
            for y in np.arange(3.4, high - .8, 1.9):
                a = z0 + step * (i + .2)
                lit = dice.random() < .10 and z0 > 8
                near.poly([p(x, y, a), p(x, y + 1.1, a), p(x, y + 1.1, a + step * .55), p(x, y, a + step * .55)], '#ffd890' if lit else mix(ink, INK, .35))
        near.poly([p(x, .2, z0 + .3), p(x, 2.6, z0 + .3), p(x, 2.6, z1 - .3), p(x, .2, z1 - .3)], mix(ink, INK, .3))
    near.rect(1760, 0, 200, 760, '#30366a')
    for z0, z1, high in ((13, 30, 11), (8.4, 12.4, 15)):
        ink = '#353b6e'
        near.poly([p(5.2, 0, z0), p(5.2, high, z0), p(5.2, high, z1), p(5.2, 0, z1)], ink)
    view.lay(near, rough=.6)


def road(view):
    """four lanes, damp, with the morning in them"""
    sheet(view, [p(-9, 0, 1), p(-9, 0, 80), p(6, 0, 80), p(6, 0, 1)], [(0, '#b98f9a'), (.06, '#77709a'), (.3, '#4f5488'), (1, '#353a68')], (860, 480), (860, 1080))
    marks = Layer()
    for x in (-3.8, -5.5):
        z = 2.2
        while z < 46:
            marks.poly([p(x, 0, z), p(x + .14, 0, z), p(x + .14, 0, z + 1.5), p(x, 0, z + 1.5)], '#c3c3dc', .75)
            z += 3.4
    marks.poly([p(-2.35, 0, 1), p(-2.23, 0, 1), p(-2.23, 0, 60), p(-2.35, 0, 60)], '#d9b064', .8)
    view.lay(marks, rough=.5)
    pave = [p(KERB, .14, 1), p(KERB, .14, 60), p(6, .14, 60), p(6, .14, 1)]
    sheet(view, [p(KERB, 0, 1), p(KERB, .14, 1), p(KERB, .14, 60), p(KERB, 0, 60)], [(0, '#8d88ac'), (1, '#585c8c')])
    sheet(view, pave, [(0, '#c7a2a2'), (.12, '#8d86a8'), (.5, '#6a6a98'), (1, '#4b4e80')], (860, 480), (860, 1080))
    joints = Layer()
    for z in (1.5, 2, 2.6, 3.3, 4.1, 5, 6.2, 7.6, 9.5, 12, 16, 22):
        joints.line([p(KERB, .14, z), p(6, .14, z)], '#42467a', max(1, 9 / z), .45)
    for x in np.arange(KERB + .6, 5, .6):
        joints.line([p(x, .14, 1), p(x, .14, 60)], '#42467a', 1.8, .30)
    joints.poly([p(KERB + .16, .14, 1), p(KERB + .44, .14, 1), p(KERB + .44, .14, 60), p(KERB + .16, .14, 60)], '#b08c52', .55)
    for z in np.arange(1.5, 14, .32):
        joints.line([p(KERB + .16, .14, z), p(KERB + .44, .14, z)], '#5a5c8a', max(1.2, 8 / z), .7)
    joints.line([p(KERB, .14, 1), p(KERB, .14, 60)], '#d8cfdc', 3, .7)
    view.lay(joints, rough=.6)
    columns, rows = xy()
    wet = np.exp(-(((columns - 800 + (rows - 470) * .5) / (90 + (rows - 470) * .55)) ** 2)) * (rows > 471) * np.clip(1 - (rows - 470) / 420, 0, 1)
    view.wash(wet.astype(np.float32), '#ffc890', .42, 'screen', .3)


def bus(view):
    """still small; the number is up, and both lamps are on"""
    x, z = -3.5, 27
    body = Layer()
    a, b = p(x - 1.25, 3.3, z), p(x + 1.25, .35, z)
    wide, high = b[0] - a[0], b[1] - a[1]
    body.rect(a[0], a[1], wide, high, '#8c93bc', r=7)
    body.rect(a[0] + 5, a[1] + 26, wide - 10, high * .42, '#39406f', r=3)
    body.rect(a[0] + 12, a[1] + 6, wide - 24, 17, '#1d2146', r=2)
    body.text('6002', a[0] + wide / 2, a[1] + 14.5, 15, 'NanumBarunGothic', '#ffc46e', weight=1)
    body.rect(a[0], b[1] - 20, wide, 12, BLUE)
    view.lay(body, rough=.3)
    lamps = Layer()
    for side in (.18, .82):
        lamps.ell(a[0] + wide * side, b[1] - 26, 10, 7, '#fff6dc')
    view.lay(lamps)
    for side in (.18, .82):
        soft_pool(view, a[0] + wide * side, b[1] + 60, 26, 130, '#ffe6b0', .6, power=1.3)
    view.glow(lamps, (6, 22, 70), (.9, .8, .9))


def sapling(view, x, z, seed):
    """a gingko that has just got its leaves"""
    dice, tree = random.Random(seed), Layer()
    tree.line([p(x, .1, z), p(x + .03, 2.4, z), p(x, 4.2, z)], '#2b2f5c', max(3, k(z) * .07))
    for _ in range(7):
        y = dice.uniform(2.2, 4.0)
        tree.line([p(x, y, z), p(x + dice.uniform(-.8, .8), y + dice.uniform(.5, 1.0), z)], '#2b2f5c', max(1.6, k(z) * .024))
    for _ in range(150):
        reach, turn = dice.random() ** .5, dice.uniform(0, 6.28)
        size = k(z) * dice.uniform(.035, .075)
        tree.ell(*p(x + reach * 1.05 * np.cos(turn), 3.7 + reach * 1.3 * np.sin(turn), z), size, size * .8, dice.choice(('#4f6a72', '#5f7c74', '#43597a', '#7d8f78')), .9)
    view.lay(tree, rough=.6)


def shelter(view):
    """glass on three sides, a tube in the roof, the map, and the board that counts"""
    x0, x1, z0, z1 = SHELTER
    shadow(view, [p(x0 - .1, .14, z0), p(x1, .14, z0), p(x1, .14, 2.2), p(x0 - .5, .14, 2.4)], '#3d4278', .2, 10)
    sheet(view, [p(x1, .14, z0), p(x1, 2.5, z0), p(x1, 2.5, z1), p(x1, .14, z1)], [(0, '#f6e4b8'), (.6, '#cdb8a8'), (1, '#9a90aa')])
    sheet(view, [p(x0, .14, z1), p(x0, 2.5, z1), p(x1, 2.5, z1), p(x1, .14, z1)], [(0, '#e9d4ae'), (1, '#9a90aa')])
    sheet(view, [p(x0, .14, z0), p(x0, .14, z1), p(x1, .14, z1), p(x1, .14, z0)], [(0, '#c7b0a8'), (1, '#b59c98')])
    panel(view, x1 - .01)
    view.box(x1 - .55, x1 - .12, .52, .58, z0 + .5, z1 - .7, '#b98a58', top='#e3bb82', amt=.2, sun=False)
    legs = Layer()
    for z in (z0 + .7, z1 - 1.0):
        for x in (x1 - .5, x1 - .18):
            legs.line([p(x, .14, z), p(x, .52, z)], '#3a3f70', max(4, k(z) * .04))
    view.lay(legs, rough=.4)
    sheet(view, [p(x0, .14, z0), p(x0, 2.5, z0), p(x0, 2.5, z1), p(x0, .14, z1)], [(0, '#fff0c8'), (1, '#ffe6b4')], alpha=.14)
    iron = Layer()
    for x, z in ((x0, z1), (x1, z1), (x0, (z0 + z1) / 2), (x0, z0)):
        iron.line([p(x, .14, z), p(x, 2.5, z)], '#2f3566', max(4, k(z) * .05))
        iron.line([(p(x, .14, z)[0] - k(z) * .018, p(x, .14, z)[1]), (p(x, 2.5, z)[0] - k(z) * .018, p(x, 2.5, z)[1])], '#a3a2c4', 2, .7)
    iron.line([p(x0, 1.02, z0), p(x0, 1.02, z1)], '#d8d4e0', 3, .5)
    for z in (z0 + .4, z0 + 1.3, z0 + 2.8, z0 + 3.8):
        iron.line([p(x0, .4, z), p(x0, 2.1, z + .35)], '#fff6dc', 5, .15)
    view.lay(iron, rough=.4)
    sheet(view, [p(x0 - .25, 2.5, z0 - .2), p(x0 - .25, 2.5, z1), p(x1 + .4, 2.5, z1), p(x1 + .4, 2.5, z0 - .2)], [(0, '#fff3d0'), (1, '#e6cf9e')])
    sheet(view, [p(x0 - .25, 2.5, z0 - .2), p(x0 - .25, 2.74, z0 - .2), p(x0 - .25, 2.74, z1), p(x0 - .25, 2.5, z1)], [(0, '#5a5f94'), (1, '#3a3f72')])
    sheet(view, [p(x0 - .25, 2.5, z0 - .2), p(x0 - .25, 2.74, z0 - .2), p(x1 + .6, 2.74, z0 - .2), p(x1 + .6, 2.5, z0 - .2)], [(0, '#4a4f86'), (1, '#31366a')])
    tube = Layer()
    tube.poly([p(2.0, 2.48, z0 + .3), p(2.0, 2.48, z1 - .4), p(2.25, 2.48, z1 - .4), p(2.25, 2.48, z0 + .3)], '#fffdf0')
    view.lay(tube)
    view.glow(tube, (8, 40, 140), (.5, .5, .7))
    board(view, x0 - .25, z0 - .2)


def panel(view, x):
    """the map of the line: every stop, and at the end an aeroplane"""
    quad = [p(x, .75, 5.2), p(x, 2.05, 5.2), p(x, 2.05, 7.0), p(x, .75, 7.0)]
    sheet(view, quad, [(0, '#fffbe8'), (1, '#e6d6b8')])
    ink = Layer()
    ink.poly([p(x, 1.86, 5.2), p(x, 2.05, 5.2), p(x, 2.05, 7.0), p(x, 1.86, 7.0)], BLUE)
    ink.line([p(x, 1.7, 6.1), p(x, .9, 6.1)], BLUE, 4)
    for i in range(7):
        ink.ell(*p(x, 1.7 - i * .133, 6.1), 5, 6, '#fffdf0')
        ink.ell(*p(x, 1.7 - i * .133, 6.1), 5, 6, BLUE, w=2)
        ink.line([p(x, 1.7 - i * .133, 5.9), p(x, 1.7 - i * .133, 5.5 + .1 * (i % 3))], INK, 2, .7)
    view.lay(ink, rough=.3)


def board(view, x0, z):
    """four minutes, and then it thought better of it"""
    a, b = p(x0 + .22, 2.46, z), p(x0 + 1.55, 2.14, z)
    sheet(view, [a, (b[0], a[1]), b, (a[0], b[1])], [(0, '#262a50'), (1, '#14183a')])
    ink = Layer()
    middle = (a[1] + b[1]) / 2
    for text, x, side in (('6002', a[0] + 26, 'l'), ('3분 후', b[0] - 26, 'r')):
        words(ink, text, x, middle, 47, 'NanumSquareRound', '#ffc46e', anchor=side)
    view.lay(ink)
    view.glow(ink, (4, 16), (.45, .3))
    hang = Layer()
    for x in (a[0] + 60, b[0] - 60):
        hang.line([(x, a[1]), (x, a[1] - 20)], '#14183a', 5)
    view.lay(hang)


def sign(view):
    """the pole at the kerb"""
    x, z = -1.62, 3.7
    foot, top = p(x, .14, z), p(x, 2.9, z)
    shadow(view, [(foot[0] - 40, foot[1] - 6), (foot[0] + 60, foot[1] - 2), (foot[0] + 200, foot[1] + 60), (foot[0] + 60, foot[1] + 64)], '#3a3e72', .5, 8)
    pole = Layer()
    pole.line([foot, top], '#2b3062', 13)
    pole.line([(foot[0] - 4, foot[1]), (top[0] - 4, top[1])], '#8f92bc', 3)
    pole.ell(foot[0], foot[1], 46, 12, '#2b3062')
    view.lay(pole, rough=.4)
    x0, y0 = top[0] - 96, 64
    view.prop(lambda layer: layer.rect(x0, y0, 192, 268, '#e9e4d8', r=10), 8, 6, 10, sh=.5, key=.4)
    ink = Layer()
    ink.rect(x0 + 9, y0 + 9, 174, 68, BLUE, r=6)
    words(ink, '공항버스', x0 + 96, y0 + 43, 42, 'BM DoHyeon', '#fff6e2')
    words(ink, '6002', x0 + 96, y0 + 122, 66, 'BM DoHyeon', INK)
    words(ink, '인천공항', x0 + 96, y0 + 182, 32, 'BM DoHyeon', BLUE)
    words(ink, '05:40', x0 + 96, y0 + 232, 34, 'NanumSquareRound', '#5a5c86')
    ink.line([(x0 + 22, y0 + 206), (x0 + 170, y0 + 206)], '#9a98b4', 2.4)
    view.lay(ink, rough=.4)


def suitcase(view, x, z, high, wide, ink, tag=None):
    """from the market, forty-nine thousand won the pair"""
    left, foot = p(x - wide / 2, .20, z)
    right, top = p(x + wide / 2, .20 + high, z)
    side = k(z) * .17
    grips = Layer()
    for at in (.34, .66):
        gx = left + (right - left) * at
        grips.line([(gx, top), (gx, top - k(z) * .30)], '#8f92b4', 5)
    grips.rect(left + (right - left) * .29, top - k(z) * .34, (right - left) * .42, k(z) * .05, '#1d2040', r=6)
    view.lay(grips, rough=.3)
    view.prop(lambda layer: layer.curve([(left + 30, top), (right, top - 3), (right + side * .8, top - 7), (right + side, top + 8), (right + side, foot - 18), (right + side * .8, foot - 6), (left + 30, foot)], mix(ink, INK, .55), tension=.12), 6, 5, 0, sh=.5)
    view.prop(lambda layer: layer.rect(left, top, right - left, foot - top, ink, r=k(z) * .055), 16, 12, 0, sh=.7, key=.5, rim=('#ffe6b8', 3, .8))
    ribs = Layer()
    for i in range(1, 7):
        gx = left + (right - left) * i / 7
        ribs.line([(gx, top + 22), (gx, foot - 22)], mix(ink, INK, .65), 4)
        ribs.line([(gx + 4, top + 22), (gx + 4, foot - 22)], mix(ink, '#ffe6c0', .38), 2)
    for gx in (left + 18, right - 20, right + side - 10):
        ribs.rect(gx - 7, foot - 3, 15, 14, '#171a38', r=5)
    ribs.rect(left + (right - left) * .36, top - 7, (right - left) * .28, 11, '#171a38', r=5)
    view.lay(ribs, rough=.4)
    if tag:
        gx, gy = right - 30, top - 14
        tie = Layer()
        tie.curve([(gx - 40, top - 2), (gx - 20, gy + 26), (gx, gy + 44)], '#f3ead6', w=3, close=False)
        view.lay(tie)
        view.prop(lambda layer: layer.poly([(gx - 12, gy + 40), (gx + 12, gy + 36), (gx + 28, gy + 50), (gx + 36, gy + 112), (gx - 14, gy + 120)], tag), 5, 4, 5, sh=.6, key=.5)
        label = Layer()
        label.ell(gx + 4, gy + 50, 5, 5, '#fff6e2')
        words(label, 'PVG', gx + 10, gy + 86, 20, 'NanumSquareRound', '#fff6e2', turn=-.1)
        view.lay(label)


def lamp_post(view):
    """over the suitcases"""
    cone(view, 566, 30, 44, 270, 800, '#ffd89a', .22)
    post = Layer()
    post.line([(150, 1000), (150, 70)], '#23284f', 15)
    post.curve([(150, 90), (160, 40), (240, 20), (500, 18)], '#23284f', w=13, close=False)
    post.line([(145, 1000), (145, 80)], '#7b7eac', 3, .7)
    post.poly([(482, 10), (640, 16), (632, 32), (490, 30)], '#23284f')
    post.ell(566, 33, 68, 8, '#fff6d8')
    view.lay(post, rough=.4)
    shine = Layer()
    shine.ell(566, 34, 66, 10, '#ffe0a0')
    view.glow(shine, (8, 36, 120), (.5, .5, .6))


def main():
    view = Stage(DUSK, CAMERA, dir=(.35, -.9), shade='#2b2f62', shade_a=.85, key='#ffe0a8', rough=.5)
    sky(view)
    city(view)
    road(view)
    bus(view)
    sapling(view, 4.4, 13, 3)
    sapling(view, -.7, 12, 7)
    x, y = p(1.0, .14, 4.4)
    soft_pool(view, x + 420, y + 30, 620, 130, '#ffdca0', .55, power=1.1)
    soft_pool(view, 590, 790, 400, 95, '#ffdca0', .6, power=1.1)
    shelter(view)
    sign(view)
    shadow(view, [(436, 770), (728, 762), (700, 826), (380, 836)], '#33376c', .6, 7)
    suitcase(view, -1.56, 5.1, .86, .54, '#56639a')
    suitcase(view, -.90, 5.0, .82, .52, '#464f86', PERSIMMON)
    lamp_post(view)
    view.vignette('#171b3e', .42, .5, .46, 1.0).finish(.028, .022)
    deliver(view, 'airport-bus-stop', 3)


if __name__ == '__main__':
    main()
