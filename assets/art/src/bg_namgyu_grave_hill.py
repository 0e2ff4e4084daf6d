"""namgyu-grave-hill: a hill above Gunsan, December, sleet coming; the end of a row, facing west, its back to the wall.

The Yellow Sea has gone out as far as it likes, with two small boats in what is left. Under one umbrella, dead
upright, a stone and a plate with toast cut in four: the gold on it is the only warm thing under that sky.
"""
import math
import random

import cairo
import numpy as np

from press import Cam, Layer, blur, fbm, smooth_noise
from kit import deliver, rain, xy
from stage import Stage

HORIZON = 452
CAMERA = Cam(1250, 560, HORIZON, 1.6)
INK, GOLD = '#18262c', '#f2c46a'
p = CAMERA.p


def sky(hill):
    """green-grey, low, with one slit of light over the sea"""
    hill.grad([(0, '#3f5256'), (.16, '#56696a'), (.32, '#7d8c84'), (.405, '#b9b691'), (.42, '#d6c894')], grain=.02)
    columns, rows = xy()
    cloud = fbm(320, 5, seed=21, aspect=2.6)
    band = np.clip(1 - np.abs(rows - 170) / 300, 0, 1)
    hill.wash(np.clip((cloud + .2) * 1.3, 0, 1) * band, '#34474c', .62, 'over', .3)
    edge = np.clip((cloud - blur(np.roll(cloud, -24, 0), 4)) * 2.2, 0, 1) * np.clip(1.2 - np.hypot((columns - 430) / 760, (rows - 420) / 330), 0, 1)
    hill.wash(edge.astype(np.float32), '#f0dca4', .5, 'screen', .3)
    hill.wash(np.exp(-(((columns - 380) / 560) ** 2 + ((rows - HORIZON) / 60) ** 2)).astype(np.float32), '#ffe2a0', .42, 'screen', .2)


def sea(hill):
    """what is left of it, then mud with its creeks; two boats and far islands"""
    layer = Layer()
    layer.poly([(-10, HORIZON + 2), (1960, HORIZON + 2), (1960, 760), (-10, 760)], '#6f7a70')
    layer.poly([(-10, HORIZON), (1960, HORIZON), (1960, HORIZON + 52), (-10, HORIZON + 60)], '#8e988a')
    for x, wide, high in ((60, 170, 17), (250, 90, 10), (720, 220, 22), (900, 120, 11)):
        layer.curve([(x - wide / 2, HORIZON + 1), (x - wide * .2, HORIZON - high), (x + wide * .15, HORIZON - high * .8), (x + wide / 2, HORIZON + 1)], '#5f7070')
    hill.lay(layer, rough=.8)
    columns, rows = xy()
    shine = np.clip(smooth_noise(5, seed=33, aspect=9) * 1.5 - .5, 0, 1) * ((rows > HORIZON) & (rows < HORIZON + 56)) * np.exp(-((columns - 400) / 420) ** 2)
    hill.wash(shine.astype(np.float32), '#fff0c0', .8, 'screen')
    creeks = Layer()
    dice = random.Random(7)
    for i in range(9):
        x, y = dice.uniform(-60, 900), HORIZON + 54
        points = [(x, y)]
        for step in range(7):
            x += dice.uniform(-130, 30) * (1 if step % 2 else -.7)
            y += 10 + step * 7
            points.append((x, y))
        creeks.curve(points, '#a3a88e', .55, w=4 + 2 * (i % 3), close=False, tension=.9)
        creeks.curve([(x + 26, y + 4) for x, y in points[3:]], '#a3a88e', .45, w=3, close=False, tension=.9)
    for i in range(14):
        x, y = dice.uniform(-40, 1000), dice.uniform(HORIZON + 66, 640)
        creeks.ell(x, y, dice.uniform(50, 150), dice.uniform(2, 5), '#a8ab90', .5)
    hill.lay(creeks, rough=1.6)
    boats = Layer()
    for x, y, size in ((352, HORIZON + 24, 1.0), (398, HORIZON + 29, .9)):
        boats.curve([(x - 20 * size, y - 5), (x + 22 * size, y - 6), (x + 14 * size, y + 4), (x - 14 * size, y + 4)], INK, tension=.3)
        boats.rect(x - 3, y - 15 * size, 10 * size, 10 * size, INK)
        boats.line([(x + 1, y - 6), (x + 1, y - 25 * size)], INK, 2)
    hill.lay(boats, rough=.4)


def slope(hill):
    """winter grass; a rail along the drop, the steps coming up"""
    ground = [(-10, 742), (180, 722), (430, 700), (700, 672), (980, 620), (1280, 560), (1600, 520), (1940, 500), (1940, 1090), (-10, 1090)]
    layer = Layer()
    layer.curve(ground, '#7f8064', tension=.3)
    hill.prop(layer, 26, 20, 0, rough=1.0)
    grass = Layer()
    dice = random.Random(3)
    for _ in range(2600):
        x = dice.uniform(-10, 1930)
        edge = np.interp(x, [q[0] for q in ground[:8]], [q[1] for q in ground[:8]])
        y = edge + (1085 - edge) * dice.random() ** 1.1
        near = (y - 480) / 600
        long = 7 + 26 * near
        lean = dice.uniform(-.2, .75)
        grass.line([(x, y), (x + lean * long, y - long)], dice.choice(('#9a9672', '#a8a078', '#6d7058', '#5f6752', '#b5aa80')), 1 + 1.6 * near, .75)
    hill.lay(grass, rough=.3)
    rail = Layer()
    posts = [(-30, 628, 120), (230, 616, 104), (450, 602, 92), (636, 586, 80), (800, 566, 70), (948, 544, 62)]
    for x, y, tall in posts:
        rail.line([(x, y), (x, y + tall)], '#3c4a4c', 3 + tall * .05)
    for t in (0, .45):
        rail.line([(x, y + tall * t) for x, y, tall in posts], '#3c4a4c', 5 if t == 0 else 3)
    rail.line([(x, y - 3) for x, y, tall in posts], '#c9c49c', 1.6, .7)
    hill.lay(rail, rough=.4)


def wall(hill):
    """fieldstone, at their backs; pines over it"""
    x = 5.4
    trees = Layer()
    for tx, tz, tall in ((7.4, 8, 3.6), (8.4, 11, 4.2), (9.0, 16, 4.6), (9.6, 22, 5), (7.0, 6.0, 3.2)):
        foot, k = p(tx, .8, tz), CAMERA.k(tz)
        trees.line([foot, (foot[0] - .3 * k, foot[1] - tall * .6 * k), (foot[0] + .1 * k, foot[1] - tall * k)], '#22333a', .14 * k)
        for dx, dy, wide in ((-.7, .55, .9), (.6, .68, 1.0), (-.4, .82, .8), (.2, .98, .9)):
            trees.ell(foot[0] + dx * k, foot[1] - tall * dy * k, wide * k, .30 * k, '#2a3f42')
            trees.ell(foot[0] + (dx + .2) * k, foot[1] - (tall * dy + .14) * k, wide * .7 * k, .22 * k, '#33494a')
    hill.lay(trees, rough=1.6)
    face = [p(x, -.1, 2.8), p(x, 1.25, 2.8), p(x, 1.25, 40), p(x, -.1, 40)]
    hill.plane(face, '#7b8078', p(x, 1, 40), p(x, 0, 3.4), .6, tex=.12)
    stones = Layer()
    dice = random.Random(12)
    for row in range(6):
        z = 2.9 + row * .09
        while z < 30:
            long = dice.uniform(.34, .62)
            quad = [p(x, row * .205 + .02, z), p(x, row * .205 + .18, z), p(x, row * .205 + .18, z + long - .05), p(x, row * .205 + .02, z + long - .05)]
            stones.poly(quad, dice.choice(('#868b82', '#747a74', '#90948a', '#6b726e')), .85)
            z += long
    stones.line([p(x, 1.26, 2.8), p(x, 1.26, 40)], '#a9ac9a', 8, .8)
    hill.lay(stones, rough=1.0)


def mound(hill, x, z, wide, high, colour='#8d8a66'):
    """grass, rounded by ten Septembers with a strimmer"""
    foot, k = p(x, 0, z), CAMERA.k(z)
    w, h = wide * k, high * k

    def shape(layer):
        layer.curve([(foot[0] - w, foot[1]), (foot[0] - w * .86, foot[1] - h * .5), (foot[0] - w * .45, foot[1] - h * .93), (foot[0], foot[1] - h), (foot[0] + w * .45, foot[1] - h * .93), (foot[0] + w * .86, foot[1] - h * .5), (foot[0] + w, foot[1]), (foot[0], foot[1] + h * .16)], colour, tension=.5)
    hill.prop(shape, .16 * k, .12 * k, .05 * k, key=.4, rough=1.2)
    blades = Layer()
    dice = random.Random(int(z * 31))
    for _ in range(int(90 + 1500 / z)):
        a = dice.uniform(0, math.pi)
        r = math.sqrt(dice.random())
        bx, by = foot[0] - math.cos(a) * w * r * .96, foot[1] - math.sin(a) * h * r * .97
        long = k * dice.uniform(.025, .06)
        blades.line([(bx, by), (bx + long * dice.uniform(-.3, .6), by - long)], dice.choice(('#a8a27a', '#b7ae84', '#757658', '#c2b78c')), max(1, k * .006), .8)
    hill.lay(blades, rough=.3)


def stone(hill, x, z, name=None, tall=.62):
    """small, on a plinth; it looks out to sea, to the left"""
    deep, thick = .46, .16
    hill.box(x - .1, x + thick + .1, 0, .09, z - .08, z + deep + .08, '#8b918a', top='#a5aaa0')
    hill.box(x, x + thick, .09, .09 + tall, z, z + deep, '#9aa099', side='#c2c4b4', top='#b5b9ac')
    if not name:
        return
    letters = Layer()
    a, b = p(x, .09 + tall, z + deep), p(x, .09, z)
    c = p(x, .09 + tall, z)
    wide, high = c[0] - a[0], b[1] - c[1]
    for i, ch in enumerate(name):
        letters.c.save()
        letters.c.translate((a[0] + c[0]) / 2, (a[1] + c[1]) / 2 + high * (.18 + .235 * i))
        letters.c.transform(cairo.Matrix(wide / 60, (c[1] - a[1]) / 60 * .5, 0, 1.12, 0, 0))
        letters.text(ch, 0, 0, 43, 'NanumMyeongjo', INK, .9, weight=1)
        letters.c.restore()
    hill.lay(letters, rough=.3)


def plate(hill, x, z):
    """toast, buttered to the edge, cut in four; a pear that has lost its skin in one ribbon"""
    left, y = p(x, .05, z)
    hill.prop(lambda layer: layer.ell(left, y, 86, 21, '#d9dccb'), 5, 4, 9, key=.5)
    bread = Layer()
    for dx, dy in ((-30, -9), (24, -11), (-24, 5), (31, 4)):
        bread.poly([(left + dx - 24, y + dy - 6), (left + dx + 20, y + dy - 8), (left + dx + 25, y + dy + 6), (left + dx - 22, y + dy + 8)], '#a8743c')
        bread.poly([(left + dx - 21, y + dy - 9), (left + dx + 18, y + dy - 11), (left + dx + 22, y + dy + 2), (left + dx - 19, y + dy + 4)], GOLD)
    hill.lay(bread, rough=.5)
    hill.prop(lambda layer: layer.ell(left + 138, y - 16, 30, 28, '#d9bd72'), 9, 7, 8, key=.4)
    peel = Layer()
    peel.curve([(left + 112, y + 6), (left + 150, y + 20), (left + 190, y + 8), (left + 176, y - 4), (left + 160, y + 6)], '#b08d4c', w=7, close=False)
    peel.line([(left + 138, y - 43), (left + 142, y - 54)], '#5a4a34', 4)
    hill.lay(peel, rough=.5)


def umbrella(hill, x, z):
    """black, over the stone, dead upright; it can be learned"""
    top, k = p(x, 2.05, z), CAMERA.k(z)
    w, h = .62 * k, .34 * k
    cloth = Layer()
    C = cloth.c
    C.move_to(top[0] - w, top[1] + h)
    C.curve_to(top[0] - w * .9, top[1] + h * .2, top[0] - w * .4, top[1], top[0], top[1])
    C.curve_to(top[0] + w * .4, top[1], top[0] + w * .9, top[1] + h * .2, top[0] + w, top[1] + h)
    for i in range(5):
        edge = top[0] + w - (i + 1) * 2 * w / 5
        C.curve_to(edge + w * .3, top[1] + h * .80, edge + w * .1, top[1] + h * .80, edge, top[1] + h)
    C.close_path()
    cloth.col('#24343b')
    C.fill()
    hill.prop(cloth, 20, 14, 0, key=.3, rim=('#e6dca8', 3, .7))
    ribs = Layer()
    for q in (-.6, -.2, .2, .6):
        ribs.curve([top, (top[0] + w * q * .7, top[1] + h * .3), (top[0] + w * q, top[1] + h * .9)], '#4a5c60', w=2.4, close=False)
    ribs.line([(top[0], top[1] - 14), top], '#3c4a4c', 6)
    ribs.line([(top[0], top[1] + h * .7), p(x, .3, z)], '#5f6c6c', 6)
    hill.lay(ribs, rough=.4)


def main():
    hill = Stage('#7d8c84', CAMERA, dir=(-.6, -.6), shade='#3d5258', shade_a=.85, key='#f2e0a8')
    sky(hill)
    sea(hill)
    slope(hill)
    wall(hill)
    for z in (20, 15.5, 12, 9.2, 7.0):
        mound(hill, 4.0, z, .95, .78)
        stone(hill, 2.55, z - .4)
    mound(hill, 3.25, 4.9, .98, .86, '#96926c')
    umbrella(hill, 1.72, 4.55)
    stone(hill, 1.62, 4.25, '김남규')
    plate(hill, 1.05, 4.05)
    columns, rows = xy()
    hill.wash(np.clip((rows - 720) / 380, 0, 1).astype(np.float32) ** 1.1, '#1c2f36', .62, 'mul', .3)
    hill.wash(np.clip((columns - 1250) / 800, 0, 1).astype(np.float32), '#22363c', .35, 'mul', .2)
    hill.wash(rain(n=420, length=(6, 26), seed=6, slant=.16), '#e6eadb', .42, 'screen')
    hill.vignette('#101e24', .5, .44, .46, .95).finish(.035, .02)
    deliver(hill, 'namgyu-grave-hill', 4)


if __name__ == '__main__':
    main()
