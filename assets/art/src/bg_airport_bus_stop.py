"""airport-bus-stop: Hapjeong, exit 2, five-forty in the morning; the 6002, and two suitcases that came as a pair.

The street lamps are still on and the sky no longer needs them. The suitcases are black and stand in line at the
pole, one heavy, one not; the tag on the light one is the one persimmon thing.
"""
import math

import numpy as np

from press import Cam, Layer, blur, fbm, tooth
from kit import deliver, skyline, xy
from stage import Stage

CAMERA = Cam(1250, 960, 520, 1.5)
PERSIMMON, INK, BLUE = '#d9633a', '#3a3350', '#54759f'
p = CAMERA.p


def sky(stop):
    """blue overhead, butter where the river is"""
    stop.grad([(0, '#6f86b4'), (.22, '#9aa9c6'), (.38, '#dcc7b8'), (.47, '#f6dca8')], grain=.02)
    columns, rows = xy()
    cloud = np.clip((fbm(260, 4, seed=14, aspect=3.2) - .02) * 2, 0, 1) * np.clip(1 - np.abs(rows - 250) / 230, 0, 1)
    stop.wash(cloud, '#f7e0c0', .55, 'over', .3)
    stop.wash(np.exp(-(((columns - 1240) / 520) ** 2 + ((rows - 500) / 170) ** 2)), '#ffd27c', .6, 'screen', .2)


def far(stop):
    """the other side of the road, the bridge beginning, the river's light behind"""
    body, light = Layer(), Layer()
    skyline(body, light, -30, 900, 540, (90, 230), (80, 150), ('#8b95b8', '#9aa0bc'), ('#ffe0a0', '#fff0c8'), .07, (17, 20), 4, lambda x: 1.25 - .0007 * x, (7, 9))
    skyline(body, light, 1480, 1960, 540, (80, 190), (70, 140), ('#9a9fbe', '#a6a6be'), ('#ffe0a0', '#fff0c8'), .07, (17, 20), 9, None, (7, 9))
    stop.lay(body, rough=.6)
    stop.glow(light, (6, 20), (.4, .3))
    bridge = Layer()
    deck = [(860 + 80 * i, 528 - 40 * math.sin(i / 13 * math.pi * .55)) for i in range(15)]
    bridge.poly(deck + [(x, y + 15) for x, y in reversed(deck)], '#8d8fae')
    for i in range(1, 14, 3):
        x, y = deck[i]
        bridge.rect(x - 9, y + 10, 18, 60, '#8d8fae')
    for i in range(14):
        x, y = deck[i]
        bridge.line([(x, y), (x, y - 44)], '#8286a8', 2.6)
        bridge.ell(x, y - 45, 4, 3, '#fff4cc')
    stop.lay(bridge, rough=.5)


def road(stop):
    """kerb, six empty lanes, the bus lane's blue line"""
    stop.plane([p(-40, 0, 60), p(40, 0, 60), p(40, 0, 6.2), p(-40, 0, 6.2)], '#9c9aae', p(4, 0, 40), p(-4, 0, 6.2), .45, tex=.05)
    lines = Layer()
    for z in (9.5, 13.5, 19):
        for i in range(-14, 15):
            x = i * 3.6
            lines.poly([p(x, 0, z), p(x + 1.7, 0, z), p(x + 1.7, 0, z + .16), p(x, 0, z + .16)], '#e6e2d8', .8)
    lines.poly([p(-40, 0, 7.9), p(40, 0, 7.9), p(40, 0, 8.06), p(-40, 0, 8.06)], BLUE, .85)
    lines.poly([p(-40, 0, 28), p(40, 0, 28), p(40, 0, 28.5), p(-40, 0, 28.5)], '#d9b45a', .8)
    stop.lay(lines, rough=.5)
    stop.plane([p(-14, .13, 6.2), p(14, .13, 6.2), p(14, 0, 6.18), p(-14, 0, 6.18)], '#77768e')
    stop.plane([p(-14, .13, 6.2), p(14, .13, 6.2), p(14, .13, 1.4), p(-14, .13, 1.4)], '#c3b9b2', p(3, .13, 6), p(-2, .13, 2.4), .55, tex=.05)
    paving = Layer()
    for z in (2.4, 2.75, 3.15, 3.6, 4.1, 4.7, 5.3):
        paving.line([p(-10, .13, z), p(10, .13, z)], '#948d96', 2, .5)
    for i in range(-26, 27):
        paving.line([p(i * .38, .13, 1.4), p(i * .38, .13, 5.7)], '#948d96', 1.6, .4)
    paving.poly([p(-14, .131, 5.55), p(14, .131, 5.55), p(14, .131, 5.85), p(-14, .131, 5.85)], '#e0b860')
    for i in range(-30, 31):
        for dz in (5.62, 5.72, 5.81):
            paving.ell(*p(i * .25, .132, dz), 6, 2.2, '#c39a48')
    stop.lay(paving, rough=.5)


def shelter(stop):
    """glass on three posts, a bench, the board that thinks better of it"""
    z0, z1, x0, x1 = 4.3, 5.5, 1.15, 3.9
    glass = Layer()
    glass.poly([p(x0, .3, z1), p(x0, 2.3, z1), p(x1, 2.3, z1), p(x1, .3, z1)], '#e9f0f2', .34)
    glass.poly([p(x0 + .3, .3, z1), p(x0 + 1.0, 2.3, z1), p(x0 + 1.5, 2.3, z1), p(x0 + .8, .3, z1)], '#ffffff', .18)
    glass.line([p((x0 + x1) / 2, .3, z1), p((x0 + x1) / 2, 2.3, z1)], '#7f8aa6', 4)
    glass.line([p(x0, .3, z1), p(x1, .3, z1)], '#7f8aa6', 5)
    stop.lay(glass, rough=.4)
    for x in (x0, x1 - .08):
        stop.box(x, x + .08, .13, 2.34, z1 - .08, z1, '#6d7894')
    stop.box(x0 + .35, x1 - .4, .52, .58, z1 - .52, z1 - .12, '#b98f62', top='#d9b184')
    for x in (x0 + .5, x1 - .6):
        stop.box(x, x + .06, .13, .52, z1 - .4, z1 - .3, '#6d7894')
    poster = Layer()
    a, b = p(2.75, 2.02, z1), p(3.65, .78, z1)
    poster.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#f4e6c6')
    poster.rect(a[0], a[1], b[0] - a[0], (b[1] - a[1]) * .2, BLUE)
    poster.text('노선도', (a[0] + b[0]) / 2, a[1] + (b[1] - a[1]) * .1, 30, 'BM DoHyeon', '#fbf3e2')
    poster.line([(a[0] + 40, a[1] + 90), (a[0] + 40, b[1] - 30)], BLUE, 5)
    for i in range(6):
        y = a[1] + 96 + i * (b[1] - a[1] - 140) / 5
        poster.ell(a[0] + 40, y, 7, 7, '#fbf3e2')
        poster.ell(a[0] + 40, y, 7, 7, BLUE, 1, w=3)
        poster.line([(a[0] + 60, y), (a[0] + 120 + (i * 37) % 50, y)], INK, 4, .5)
    stop.lay(poster, rough=.4)
    stop.box(x0 - .1, x1 + .1, 2.34, 2.46, z0, z1 + .1, '#7a86a4', amt=.4)
    a, b = p(1.45, 2.30, z0 + .3), p(2.75, 1.92, z0 + .3)
    board = Layer()
    board.line([((a[0] + b[0]) / 2, a[1] - 40), ((a[0] + b[0]) / 2, a[1])], '#4a4f6c', 6)
    board.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#2b2c44', r=6)
    stop.prop(board, 5, 4, 8)
    words, light = Layer(), Layer()
    for layer in (words, light):
        layer.text('6002', a[0] + 62, (a[1] + b[1]) / 2, 40, 'BM DoHyeon', '#ffd27c')
        layer.text('3분 후', b[0] - 82, (a[1] + b[1]) / 2, 36, 'BM DoHyeon', '#ffe9b0')
    stop.glow(light, (4, 16), (.5, .4))
    stop.lay(words)


def exit_sign(stop):
    """the way down to the green line and the other one"""
    stop.box(-3.92, -3.56, .13, 2.9, 5.2, 5.5, '#e8e2d2')
    sign = Layer()
    a = p(-3.74, 2.5, 5.2)
    sign.rect(a[0] - 40, a[1] - 60, 80, 120, '#5f9a78')
    sign.text('2', a[0], a[1], 82, 'BM DoHyeon', '#fbf3e2')
    for i, ch in enumerate('합정역'):
        sign.text(ch, a[0], a[1] + 110 + i * 56, 48, 'BM DoHyeon', INK)
    stop.lay(sign, rough=.4)
    stop.box(-7.6, -3.94, .13, 1.1, 5.3, 5.5, '#b3b4c2')


def pole(stop):
    """the stop: a plane, a number, a place one does not live"""
    x, z = -1.24, 4.55
    stop.box(x - .03, x + .03, .13, 2.66, z, z + .06, '#6d7894')
    stop.prop(lambda layer: layer.ell(*p(x, .14, z + .03), 58, 13, '#5c6684'), 5, 4, 10)
    a, b = p(x - .34, 2.78, z - .02), p(x + .34, 1.86, z - .02)
    stop.prop(lambda layer: layer.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#f7f1e0', r=10), 8, 6, 12, key=.3, rim=('#fff6dc', 2.4, .8))
    face = Layer()
    face.rect(a[0] + 7, a[1] + 7, b[0] - a[0] - 14, 76, BLUE, r=6)
    middle = (a[0] + b[0]) / 2
    face.text('공항버스', middle, a[1] + 45, 40, 'BM DoHyeon', '#fbf3e2')
    face.text('6002', middle, a[1] + 128, 60, 'BM DoHyeon', INK)
    face.text('인천공항', middle, a[1] + 192, 30, 'BM JUA_TTF', BLUE)
    face.c.save()
    face.c.translate(middle, a[1] + 230)
    face.c.rotate(-.35)
    face.curve([(-36, 2), (-20, -5), (24, -6), (38, -1), (24, 5), (-20, 5)], INK)
    face.poly([(4, -3), (-12, -27), (-20, -27), (-10, -3)], INK)
    face.poly([(4, 2), (-12, 26), (-20, 26), (-10, 2)], INK)
    face.poly([(-28, 0), (-40, -14), (-45, -14), (-38, 0)], INK)
    face.c.restore()
    stop.lay(face, rough=.3)


def suitcase(stop, x, z, tall, tag=False):
    """black, ribbed, on four wheels"""
    wide = .50
    k = CAMERA.k(z)
    left, top = p(x, .19 + tall, z)
    right, low = p(x + wide, .19, z)
    handle = Layer()
    handle.line([(left + .13 * k, top), (left + .13 * k, top - .30 * k), (right - .13 * k, top - .30 * k), (right - .13 * k, top)], '#6a6a7c', 7)
    handle.line([(left + .13 * k, top - .30 * k), (right - .13 * k, top - .30 * k)], '#2b2a3a', 13)
    stop.lay(handle, rough=.3)
    for dx in (.07, .40):
        stop.prop(lambda layer: layer.rect(left + dx * k, low - 3, .05 * k, .065 * k, '#22212e', r=4), 3, 2, 8)
    side = [(right - 8, top + 10), (right + .10 * k, top - .03 * k), (right + .10 * k, low - .07 * k), (right - 8, low - 6)]
    stop.prop(lambda layer: layer.poly(side, '#2c2b3d'), 0, 0, 20)
    stop.prop(lambda layer: layer.rect(left, top, right - left, low - top, '#3b3a50', r=20), 16, 12, 16, key=.5, rim=('#ffdc9c', 3, .75))
    ribs = Layer()
    for i in range(1, 7):
        rib = left + (right - left) * i / 7
        ribs.line([(rib, top + 26), (rib, low - 24)], '#26253a', 5, .8)
        ribs.line([(rib + 5, top + 26), (rib + 5, low - 24)], '#5c5b78', 2, .7)
    ribs.rect((left + right) / 2 - 32, top - 8, 64, 13, '#22212e', r=5)
    stop.lay(ribs, rough=.4)
    if tag:
        label = Layer()
        label.curve([((left + right) / 2 + 22, top), ((left + right) / 2 + 40, top + 16), ((left + right) / 2 + 34, top + 34)], '#e9e2cc', w=3, close=False)
        label.c.save()
        label.c.translate((left + right) / 2 + 34, top + 34)
        label.c.rotate(.12)
        label.rect(-19, 0, 38, 58, PERSIMMON, r=6)
        label.ell(0, 9, 4, 4, '#fbf3e2')
        label.line([(-10, 26), (10, 26)], '#fbf3e2', 3)
        label.line([(-10, 38), (5, 38)], '#fbf3e2', 3)
        label.c.restore()
        stop.prop(label, 3, 2, 5)


def lamps(stop):
    """still on, to no purpose"""
    posts, light = Layer(), Layer()
    for x, z, side in ((-3.1, 6.6, 1), (4.9, 6.6, -1), (-9, 26, 1), (9.5, 26, -1), (2, 27, 1)):
        k = CAMERA.k(z)
        posts.line([p(x, .1, z), p(x, 5.4 if z > 10 else 3.9, z)], '#66708e', max(3, .08 * k))
        high = 5.4 if z > 10 else 3.9
        posts.curve([p(x, high - .1, z), p(x + .2 * side, high + .12, z), p(x + .8 * side, high + .16, z)], '#66708e', w=max(2.4, .06 * k), close=False)
        a = p(x + .85 * side, high + .13, z)
        posts.ell(a[0], a[1], .2 * k, .06 * k, '#fff6d2')
        light.ell(a[0], a[1], .2 * k, .1 * k, '#ffdf98')
    stop.lay(posts, rough=.4)
    stop.glow(light, (6, 24, 70), (.5, .4, .4))


def before_sunrise(stop):
    """the street is still blue; what is not blue is under a lamp, or where the river is"""
    columns, rows = xy()
    low = np.exp(-(((columns - 1120) / 620) ** 2 + ((rows - 545) / 120) ** 2))
    night = np.clip(.95 - low * .9, 0, 1)
    stop.wash(tooth(night.astype(np.float32), .25), '#6d70ac', .62, 'mul')
    stop.wash(low.astype(np.float32), '#ffb65e', .34, 'soft', .3)
    for x, foot, wide in ((548, 905, 330), (1716, 905, 330)):
        top = 48
        fall = np.clip((rows - top) / (foot - top), 0, 1)
        cone = np.clip(1 - np.abs(columns - x) / (26 + wide * .72 * fall), 0, 1) * (rows > top) * (rows < foot) * (1 - fall * .72)
        stop.wash(tooth(cone.astype(np.float32), .5), '#ffdf98', .16, 'screen')
        pool = np.exp(-(((columns - x) / wide) ** 2 + ((rows - foot) / 62) ** 2) * 1.6)
        stop.wash(tooth(pool.astype(np.float32), .5), '#ffd080', .46, 'screen')
    glass = np.exp(-(((columns - 1530) / 250) ** 2 + ((rows - 470) / 230) ** 2))
    stop.wash(tooth(glass.astype(np.float32), .4), '#ffe2a0', .14, 'screen')
    wet = np.clip(fbm(14, 3, seed=61, aspect=9) * 1.7 + .1, 0, 1) * np.exp(-((columns - 1130) / 260) ** 2) * np.clip((rows - 560) / 40, 0, 1) * np.clip((820 - rows) / 120, 0, 1)
    stop.wash(wet.astype(np.float32), '#ffcf86', .22, 'screen')


def main():
    stop = Stage('#9aa9c6', CAMERA, dir=(.55, -.6), shade='#7478a2', shade_a=.75, key='#ffe2a8')
    sky(stop)
    far(stop)
    road(stop)
    lamps(stop)
    exit_sign(stop)
    shelter(stop)
    pole(stop)
    suitcase(stop, -2.56, 4.25, .78)
    suitcase(stop, -1.92, 4.2, .78, True)
    columns, rows = xy()
    long = Layer()
    for x, wide in ((-2.50, .42), (-1.86, .42)):
        long.poly([p(x, .14, 4.2), p(x + wide, .14, 4.2), p(x + wide - 1.1, .14, 2.7), p(x - 1.3, .14, 2.7)], '#ffffff')
    shade = tooth(np.clip(blur(long.mask(), 9), 0, 1), .5) * (rows > 900 - 8) * np.clip(1.2 - (rows - 900) / 260, 0, 1)
    stop.wash(shade.astype(np.float32), '#6a6890', .5, 'mul')
    stop.wash(np.exp(-(((columns - 1240) / 900) ** 2 + ((rows - 540) / 330) ** 2)).astype(np.float32), '#ffcf86', .20, 'screen', .2)
    stop.wash(np.clip((rows - 760) / 420, 0, 1).astype(np.float32) ** 1.2, '#5a5684', .32, 'mul', .3)
    before_sunrise(stop)
    stop.vignette('#2a2650', .46, .50, .5, 1.0).finish(.03, .03)
    deliver(stop, 'airport-bus-stop', 3)


if __name__ == '__main__':
    main()
