"""namgyu-grave-hill: a hill above Gunsan, December, sleet coming; the end of a row, facing west, its back to the wall.

The Yellow Sea has gone out as far as it likes: mud, two boats, and a chair. What is left of the day lies along the edge of
things, and under one umbrella, dead upright, a stone and a plate with toast cut in four.
"""
import math
import random

import numpy as np

from press import Cam, Layer, mix
from stage import Stage
from kit import clip_to, clouds, deliver, rain, xy
from cut import shadow, sheet, soft_pool, words

HORIZON = 412
INK, GOLD, STONE = '#18262a', '#f0cf8a', '#c3c6b8'
# nearest first: foot's middle, half width, height
MOUNDS = ((930, 724, 268, 176), (1236, 634, 184, 118), (1440, 574, 130, 82), (1588, 532, 96, 60), (1702, 500, 74, 46))


def sky(view):
    """lead, and one strip under it that has not been told"""
    view.grad([(0, '#1d2c33'), (.16, '#32454b'), (.28, '#566863'), (.345, '#9a9a78'), (.378, '#f2d493')], grain=.02)
    clouds(view, (170, 260), '#1c2a31', '#d8b878', (520, 400, 1000, 260), 21, .75)
    columns, rows = xy()
    glow = np.exp(-(((columns - 430) / 560) ** 2 + ((rows - HORIZON) / 74) ** 2))
    view.wash(glow.astype(np.float32), '#ffd890', .6, 'screen', .2)


def sea(view):
    """gone out: water far off, then mud with what it forgot in it"""
    sheet(view, [(-20, HORIZON), (1940, HORIZON), (1940, 720), (-20, 720)], [(0, '#d9c48c'), (.06, '#8d9280'), (.3, '#5f6d67'), (1, '#36474a')])
    far = Layer()
    for x, wide, high in ((90, 190, 20), (300, 70, 9), (760, 170, 28), (930, 90, 13), (1120, 60, 8)):
        far.curve([(x - wide, HORIZON + 2), (x - wide * .5, HORIZON - high * .7), (x, HORIZON - high), (x + wide * .55, HORIZON - high * .5), (x + wide, HORIZON + 2)], '#5d6b66', tension=.45)
    view.lay(far, rough=.5)
    creeks, dice = Layer(), random.Random(5)
    for i in range(11):
        x, y, path, wide = 60 + i * 116 + dice.uniform(-30, 30), HORIZON + 12, [], []
        while y < 700:
            path.append((x, y))
            wide.append(1.2 + ((y - HORIZON) / 300) ** 1.5 * 22 * dice.uniform(.7, 1.2))
            x += dice.uniform(-62, 44) * (.3 + (y - HORIZON) / 200)
            y += dice.uniform(10, 26) * (.5 + (y - HORIZON) / 110)
        left = [(a - w, b) for (a, b), w in zip(path, wide)]
        right = [(a + w, b) for (a, b), w in zip(path, wide)]
        creeks.curve(left + right[::-1], mix('#e9d29a', '#a9b3a2', dice.random() * .7), .62, tension=.5)
    for _ in range(90):
        y = HORIZON + 5 + 220 * dice.random() ** 1.8
        creeks.ell(dice.uniform(0, 1300), y, dice.uniform(8, 60), .8 + (y - HORIZON) * .012, '#f2dfae', dice.uniform(.15, .5))
    creeks.rect(-20, HORIZON + 1, 1960, 4, '#ffe9b4', .8)
    view.lay(creeks, rough=.8)
    left = Layer()
    for x, size in ((352, 1.0), (418, .8)):
        left.curve([(x - 30 * size, 444), (x - 22 * size, 456), (x + 22 * size, 456), (x + 32 * size, 442)], INK, tension=.3)
        left.rect(x - 8 * size, 430, 18 * size, 15, INK)
        left.line([(x + 2, 432), (x + 2, 416)], INK, 2)
    x, y = 236, 536
    for dx in (-17, 17):
        left.line([(x + dx, y), (x + dx, y + 34)], INK, 4)
    left.line([(x - 17, y), (x + 17, y)], INK, 5)
    left.line([(x + 16, y), (x + 20, y - 40)], INK, 4)
    left.line([(x + 2, y - 36), (x + 20, y - 40)], INK, 4)
    left.ell(x + 2, y + 38, 48, 4, '#f0d9a0', .45)
    view.lay(left, rough=.4)


def pines(view):
    """behind the wall, bent by what comes off the sea"""
    dice = random.Random(14)
    for x, foot, high, lean in ((1888, 420, 470, -40), (1704, 430, 330, -46), (1508, 446, 236, -40), (1352, 462, 160, -26)):
        tree = Layer()
        top = (x + lean, foot - high)
        tree.curve([(x - high * .03, foot), (x - high * .025 + lean * .3, foot - high * .5), (top[0] - 3, top[1]), (top[0] + 3, top[1]), (x + high * .02 + lean * .3, foot - high * .5), (x + high * .035, foot)], '#1b282b', tension=.4)
        for level in range(5):
            cy = foot - high * (.52 + .13 * level)
            cx = x + lean * (.3 + .17 * level) + dice.uniform(-.1, .1) * high
            wide = high * (.36 - .045 * level)
            tree.line([(x + lean * .4, cy + high * .05), (cx, cy)], '#1b282b', max(2, high * .014))
            for _ in range(46):
                turn, reach = dice.uniform(0, 6.283), dice.random() ** .5
                up = math.sin(turn) * reach
                tree.ell(cx + math.cos(turn) * reach * wide, cy - up * wide * .30, wide * dice.uniform(.10, .2), wide * dice.uniform(.06, .10), mix(dice.choice(('#22383a', '#2b4442', '#1d3032')), '#9a9468', .35 * max(0, -math.cos(turn) * reach)), .96)
        view.lay(tree, rough=.8)


def wall(view):
    """field stones, laid dry; the row has its back to it"""
    top = [(1130, 506), (1500, 436), (1940, 366)]
    foot = [(1940, 560), (1500, 520), (1130, 534)]
    sheet(view, top + foot, [(0, '#6f7a74'), (1, '#3c494a')], (1130, 0), (1940, 0))
    stones, dice = Layer(), random.Random(3)
    with clip_to(stones, top + foot):
        for row in range(7):
            x = 1120
            while x < 1950:
                t = (x - 1130) / 810
                wide, high = 20 + 44 * t * dice.uniform(.8, 1.3), 8 + 19 * t
                y = 506 - 140 * t + row * high * 1.08 + 3
                stones.rect(x, y, wide - 3, high - 2, mix(dice.choice(('#7d877e', '#667270', '#8b9084', '#596664')), INK, .12 + .05 * row), .9, r=4)
                x += wide
    view.lay(stones, rough=1.0)
    rim = Layer()
    rim.line(top, '#d8c692', 3.4, .7)
    view.lay(rim, rough=.8)


def hill(view):
    """winter grass, combed one way"""
    edge = [(-20, 676), (160, 640), (420, 612), (700, 590), (980, 556), (1300, 520), (1600, 500), (1940, 486)]
    sheet(view, edge + [(1940, 1100), (-20, 1100)], [(0, '#8b8457'), (.18, '#66694e'), (.55, '#414c42'), (1, '#1d2a2b')], (500, 590), (560, 1080), smooth=.15)
    blades, dice = Layer(), random.Random(8)
    for _ in range(1500):
        x = dice.uniform(-20, 1940)
        t = dice.random() ** .8
        low = np.interp(x, [q[0] for q in edge], [q[1] for q in edge])
        y = low + 6 + t * (1086 - low)
        long = 9 + 34 * (y - 480) / 600
        ink = mix(dice.choice(('#b9a968', '#8f8a58', '#6d7050', '#c9b878')), '#1d2a2b', .25 + .55 * t)
        blades.line([(x, y), (x + long * dice.uniform(.15, .5), y - long)], ink, 1.2 + 1.4 * t, .75)
    for i in range(190):
        x = -20 + i * 10.4 + dice.uniform(-4, 4)
        y = np.interp(x, [q[0] for q in edge], [q[1] for q in edge])
        blades.line([(x, y + 5), (x + dice.uniform(3, 10), y - dice.uniform(6, 17))], '#e3cc8c', 1.6, .8)
    view.lay(blades, rough=.4)


def mound(view, x, foot, half, high, seed):
    """a grave: as round as a loaf, mown in September"""
    dice = random.Random(seed)
    dome = [(x - half, foot), (x - half * .93, foot - high * .46), (x - half * .62, foot - high * .86), (x - half * .12, foot - high), (x + half * .42, foot - high * .90), (x + half * .84, foot - high * .52), (x + half, foot), (x + half * .6, foot + high * .10), (x - half * .6, foot + high * .10)]
    shadow(view, [(x - half * .7, foot - 4), (x + half * 1.1, foot - 8), (x + half * 1.6, foot + high * .26), (x - half * .2, foot + high * .30)], INK, .6, half * .06)
    sheet(view, dome, [(0, '#cdb876'), (.12, '#9c955f'), (.45, '#666c4e'), (1, '#2d3a37')], (x - half * .9, foot - high * .7), (x + half * .9, foot), smooth=.42, rough=1.0)
    grass = Layer()
    for _ in range(int(half * 1.5)):
        turn, reach = dice.uniform(0, math.pi), dice.random() ** .5
        gx, gy = x - math.cos(turn) * half * .95 * reach, foot - math.sin(turn) * high * .95 * reach
        lit = max(0, min(1, (x - gx) / half * .6 + .5))
        long = high * dice.uniform(.05, .11)
        grass.line([(gx, gy), (gx + long * .35 + (gx - x) / half * long * .5, gy - long)], mix('#38453d', '#d8c684', lit * dice.uniform(.5, 1)), max(1.2, high * .011), .7)
    for i in range(int(half * .34)):
        turn = math.pi * (.03 + .62 * i / (half * .34))
        gx, gy = x - math.cos(turn) * half * .99, foot - math.sin(turn) ** .8 * high
        grass.line([(gx, gy + 3), (gx - 2 + dice.uniform(-3, 5), gy - high * .07)], '#f0d998', max(1.2, high * .012), .85)
    view.lay(grass, rough=.4)


def stele(view, x, foot, wide, high, name=None):
    """granite; a front, a side, a foot"""
    deep = wide * .42
    shadow(view, [(x, foot + 4), (x + wide + deep, foot), (x + wide + deep + high * .5, foot + high * .16), (x + high * .3, foot + high * .2)], INK, .55, max(2, wide * .05))
    base = [(x - wide * .22, foot), (x + wide * 1.04, foot), (x + wide * 1.04 + deep * 1.3, foot - deep * .5), (x + wide * 1.04 + deep * 1.3, foot - deep * .5 + high * .11), (x + wide * 1.04, foot + high * .13), (x - wide * .22, foot + high * .13)]
    sheet(view, base, [(0, '#b9bcab'), (1, '#5f6a68')])
    sheet(view, [(x + wide, foot), (x + wide, foot - high), (x + wide + deep, foot - high - deep * .28), (x + wide + deep, foot - deep * .4)], [(0, '#6d7774'), (1, '#465254')])
    sheet(view, [(x, foot), (x, foot - high), (x + deep, foot - high - deep * .28), (x + wide + deep, foot - high - deep * .28), (x + wide, foot - high), (x + wide, foot)], [(0, '#e6dfc6'), (.5, STONE), (1, '#8f968e')])
    if name:
        cut = Layer()
        for i, letter in enumerate(name):
            words(cut, letter, x + wide / 2 + 1.5, foot - high * .80 + i * wide * .50 + 1.5, wide * .46, 'NanumMyeongjo', '#fbf4dc', .7)
            words(cut, letter, x + wide / 2, foot - high * .80 + i * wide * .50, wide * .46, 'NanumMyeongjo', '#2a3638')
        for i in (0, 1):
            cut.rect(x + wide * .26, foot - high * .115 + i * high * .045, wide * .48, 3, '#5d6866')
        view.lay(cut, rough=.3)


def umbrella(view, x, top, half, foot):
    """the one they had"""
    shaft = Layer()
    shaft.line([(x, top - 22), (x, foot)], '#11191c', 8)
    shaft.line([(x - 3, top), (x - 3, foot)], '#c9bd90', 2, .8)
    view.lay(shaft, rough=.3)
    low = top + half * .44
    canopy = [(x, top), (x - half * .5, top + half * .09), (x - half * .88, top + half * .28), (x - half, low)]
    for i in range(6):
        a = x - half + i * half / 3
        canopy += [(a + half / 6, low - half * .07), (a + half / 3, low)]
    canopy += [(x + half * .88, top + half * .28), (x + half * .5, top + half * .09)]
    sheet(view, canopy, [(0, '#54605e'), (.35, '#273335'), (1, '#10181b')], (x - half, 0), (x + half, 0), smooth=.3)
    ribs = Layer()
    for i in range(1, 6):
        a = x - half + i * half / 3
        ribs.curve([(x, top), (x + (a - x) * .62, top + half * .14), (a, low)], '#0c1315', w=2.6, close=False, a=.8)
    ribs.curve([(x - half, low), (x - half * .88, top + half * .28), (x - half * .5, top + half * .09), (x, top)], GOLD, w=3, close=False, a=.9)
    ribs.line([(x, top + 2), (x, top - 20)], '#11191c', 6)
    view.lay(ribs, rough=.4)
    drops, dice = Layer(), random.Random(2)
    for i in range(7):
        a = x - half + i * half / 3
        drops.line([(a, low + 4), (a, low + 14 + dice.uniform(0, 18))], '#e9e4cc', 2, .6)
    view.lay(drops)


def offering(view):
    """what one brings and then has to eat"""
    x, y = 566, 778
    soft_pool(view, x + 60, y - 10, 260, 70, '#ffd28a', .22, power=1.2)
    view.prop(lambda layer: layer.ell(x, y, 104, 22, '#cfd0c2'), 5, 4, 8, sh=.5, rim=('#fff0c4', 2.2, .9))
    food = Layer()
    food.ell(x, y - 3, 78, 14, '#b4b8ac')
    for dx, dy in ((-36, -12), (30, -12), (-40, 4), (34, 4)):
        food.poly([(x + dx - 28, y + dy), (x + dx + 28, y + dy), (x + dx + 30, y + dy + 9), (x + dx - 30, y + dy + 9)], '#8a5426')
        food.poly([(x + dx - 24, y + dy - 13), (x + dx + 24, y + dy - 13), (x + dx + 28, y + dy), (x + dx - 28, y + dy)], '#e9b04c')
        food.poly([(x + dx - 16, y + dy - 10), (x + dx + 14, y + dy - 10), (x + dx + 16, y + dy - 3), (x + dx - 18, y + dy - 3)], '#f8d488')
    view.lay(food, rough=.4)
    px, py = 744, 782
    view.prop(lambda layer: layer.curve([(px - 30, py - 16), (px - 26, py - 48), (px - 8, py - 66), (px + 10, py - 64), (px + 28, py - 46), (px + 32, py - 16), (px, py)], '#efe0a8', tension=.5), 9, 7, 8, sh=.6, key=.3)
    peel = Layer()
    peel.line([(px + 2, py - 64), (px + 7, py - 82)], '#4a3626', 5)
    peel.curve([(px + 26, py - 4), (px + 62, py - 14), (px + 84, py + 2), (px + 60, py + 14), (px + 40, py + 6), (px + 58, py - 4), (px + 96, py + 14), (px + 124, py + 8)], '#c08a44', w=9, close=False)
    peel.curve([(px + 26, py - 6), (px + 62, py - 16), (px + 84, py)], '#ecc884', w=3, close=False)
    view.lay(peel, rough=.5)


def main():
    view = Stage('#3f5053', Cam(), dir=(-.8, -.5), shade=INK, shade_a=.8, key='#ffdf9c', rough=.6)
    sky(view)
    sea(view)
    pines(view)
    wall(view)
    hill(view)
    for i in range(len(MOUNDS) - 1, -1, -1):
        x, foot, half, high = MOUNDS[i]
        mound(view, x, foot, half, high, 50 + i)
        if i:
            stele(view, x - half * 1.16, foot + high * .02, half * .20, half * .48)
    umbrella(view, 676, 372, 214, 700)
    stele(view, 604, 724, 112, 196, '김남규')
    offering(view)
    streaks = rain(n=420, length=(10, 46), slant=.16, seed=9, far=.4)
    view.wash(streaks, '#dfe6d8', .42, 'screen')
    columns, rows = xy()
    view.wash((np.clip((columns - 1150) / 900, 0, 1) ** 1.2).astype(np.float32), '#24363a', .42, 'mul', .2)
    view.vignette('#0b1518', .5, .40, .48, .98).finish(.026, .02)
    deliver(view, 'namgyu-grave-hill', 4)


if __name__ == '__main__':
    main()
