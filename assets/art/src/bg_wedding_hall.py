"""wedding-hall: the Crystal Hall over the flower market, forty minutes of it, between a 12.40 and a two o'clock.

Frontal and wide: the aisle, the chandelier, the empty chairs turned to the arch. Over the end of the nearest row
hangs the coat with the hole in it; it is the one thing that is not white, and the colour it was on the roof.
"""
import math
import random

import numpy as np

from press import Cam, Layer, mix
from kit import deliver, xy
from lamps import Lamp, LampStage

CAMERA = Cam(1150, 960, 430, 1.7)
LEFT, RIGHT, BACK, CEILING = -7.0, 7.0, 17.0, 4.6
GOLD, WICK = '#ffc870', '#fff0c4'
p = CAMERA.p


def shell(hall):
    """carpet, panelled walls, a coffered ceiling"""
    hall.plane([p(LEFT, CEILING, 1), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, CEILING, 1)], '#b9bcae', tex=.03)
    hall.plane([p(LEFT, 0, BACK), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, 0, BACK)], '#c6c6b4')
    for x in (LEFT, RIGHT):
        hall.plane([p(x, 0, 1), p(x, CEILING, 1), p(x, CEILING, BACK), p(x, 0, BACK)], '#b4b8aa')
    hall.plane([p(LEFT, 0, 1), p(LEFT, 0, BACK), p(RIGHT, 0, BACK), p(RIGHT, 0, 1)], '#7d8a82', tex=.08)
    trim = Layer()
    for x in (LEFT, RIGHT):
        for z in (3.0, 4.6, 6.4, 8.6, 11.2, 14.2):
            far = z * 1.28
            trim.line([p(x, .9, z), p(x, 3.9, z), p(x, 3.9, far), p(x, .9, far)], '#939a8a', 3, .8, True)
            trim.line([p(x, 1.0, z * 1.02), p(x, 3.8, z * 1.02), p(x, 3.8, far * .98), p(x, 1.0, far * .98)], '#d6d4bc', 2, .6, True)
        trim.line([p(x, .7, 1), p(x, .7, BACK)], '#939a8a', 5)
    for z in (3.4, 4.8, 6.8, 9.6, 13):
        trim.line([p(LEFT, CEILING, z), p(RIGHT, CEILING, z)], '#939a8a', 3, .7)
    for x in (-4.6, -2.3, 2.3, 4.6):
        trim.line([p(x, CEILING, 1.4), p(x, CEILING, BACK)], '#939a8a', 3, .7)
    hall.lay(trim, rough=.5)
    for x in range(-6, 7, 1):
        fold = Layer()
        a, b = p(x + .2, 3.9, BACK - .02), p(x + .8, .2, BACK - .02)
        fold.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#d9d8c8', .8)
        fold.rect(a[0] + (b[0] - a[0]) * .6, a[1], (b[0] - a[0]) * .25, b[1] - a[1], '#aab0a2', .7)
        hall.lay(fold, rough=.5)


def blooms(layer, x, y, wide, high, seed, count=40, colours=('#fff3d6', '#f0dfb8', '#e2dcb8', '#f6e2bc', '#cdd0a8')):
    """a heap of flowers, leaves behind"""
    dice = random.Random(seed)
    for _ in range(count // 2):
        a, r = dice.uniform(0, 6.28), dice.uniform(.5, 1.12)
        layer.ell(x + math.cos(a) * wide * r, y + math.sin(a) * high * r, wide * .20, wide * .09, dice.choice(('#6f8a72', '#5f7a66', '#86997c')), 1, rot=a)
    for _ in range(count):
        a, r = dice.uniform(0, 6.28), math.sqrt(dice.random())
        size = wide * dice.uniform(.14, .24)
        cx, cy = x + math.cos(a) * wide * r * .9, y + math.sin(a) * high * r * .9
        colour = dice.choice(colours)
        layer.ell(cx, cy, size, size * .9, colour)
        layer.ell(cx + size * .15, cy + size * .1, size * .55, size * .5, mix(colour, '#a99c84', .35), .7, w=max(1, size * .12))


def arch(hall):
    """where one stands: two steps and the lectern"""
    hall.box(-2.6, 2.6, 0, .18, 13.0, 16.6, '#d0cdb8', top='#e9e4cc')
    hall.box(-2.1, 2.1, .18, .36, 13.8, 16.6, '#d0cdb8', top='#efe9d2')
    hall.box(.62, 1.12, .36, 1.42, 14.2, 14.6, '#b9a578', top='#d9c490')


def aisle(hall):
    """white, with a lit edge, and posts of flowers along it"""
    hall.box(-.95, .95, 0, .16, 2.2, 13.0, '#d4d3c2', top='#efece0', side='#bfc2b4')
    edge = Layer()
    for x in (-.95, .95):
        edge.poly([p(x - .03, .162, 2.2), p(x + .03, .162, 2.2), p(x + .03, .162, 13), p(x - .03, .162, 13)], '#ffe2a4')
    dice = random.Random(6)
    for _ in range(60):
        z = 2.4 * (13 / 2.4) ** dice.random()
        x = dice.choice((-1, 1)) * dice.uniform(.45, .9)
        edge.ell(*p(x, .163, z), 26 / z, 10 / z, dice.choice(('#e9d8c4', '#f6efe0', '#e0c9b4')), .9)
    hall.lay(edge, rough=.4)


def chair(hall, x, z):
    """white covers, a sash"""
    k = CAMERA.k(z)
    foot = p(x, 0, z)
    w = .23 * k

    def cover(layer):
        layer.curve([(foot[0] - w * 1.12, foot[1]), (foot[0] - w, foot[1] - .46 * k), (foot[0] - w * .96, foot[1] - .90 * k), (foot[0] - w * .6, foot[1] - 1.0 * k), (foot[0] + w * .6, foot[1] - 1.0 * k), (foot[0] + w * .96, foot[1] - .90 * k), (foot[0] + w, foot[1] - .46 * k), (foot[0] + w * 1.12, foot[1])], '#dcdccc', tension=.3)
    hall.prop(cover, max(2, .045 * k), max(2, .035 * k), max(2, .02 * k), key=.3, sh=.75, castmul=.3)
    sash = Layer()
    sash.poly([(foot[0] - w * .99, foot[1] - .66 * k), (foot[0] + w * .99, foot[1] - .66 * k), (foot[0] + w, foot[1] - .54 * k), (foot[0] - w, foot[1] - .54 * k)], '#a9b4a4')
    sash.poly([(foot[0] - .03 * k, foot[1] - .60 * k), (foot[0] - .12 * k, foot[1] - .70 * k), (foot[0] - .12 * k, foot[1] - .50 * k)], '#c0c9b8')
    sash.poly([(foot[0] + .03 * k, foot[1] - .60 * k), (foot[0] + .12 * k, foot[1] - .70 * k), (foot[0] + .12 * k, foot[1] - .50 * k)], '#c0c9b8')
    hall.lay(sash, rough=.4)


def rows(hall):
    """six rows, far to near; a post of flowers at each end"""
    for z in (12.0, 10.2, 8.6, 7.2, 6.0, 5.0):
        for side in (-1, 1):
            for i in range(5, -1, -1):
                chair(hall, side * (1.62 + i * .58), z)
            post = Layer()
            x, y = p(1.16 * side, 0, z)
            k = CAMERA.k(z)
            post.rect(x - .05 * k, y - .78 * k, .10 * k, .78 * k, '#c9b784')
            hall.prop(post, max(2, .03 * k), max(2, .03 * k), max(2, .03 * k), key=.3)


def flowers(hall):
    """the arch, and a heap on every post; printed after the light, for they stand in it"""
    ring = Layer()
    for i in range(41):
        turn = math.pi * i / 40
        x, y = p(-1.75 * math.cos(turn), .5 + 2.9 * math.sin(turn) ** .8, 15.4)
        blooms(ring, x, y, 30, 25, i, 14)
    for side in (-1, 1):
        for dx, dy, size in ((1.72, .60, 48), (2.05, .44, 36), (1.45, .42, 32)):
            x, y = p(dx * side, dy, 15.2)
            blooms(ring, x, y, size, size * .85, int(dx * 50) + side, 26)
    hall.prop(ring, 5, 4, 6, key=.2)
    for z in (12.0, 10.2, 8.6, 7.2, 6.0, 5.0):
        for side in (-1, 1):
            x, y = p(1.16 * side, .90, z)
            k = CAMERA.k(z)
            heap = Layer()
            blooms(heap, x, y, .26 * k, .21 * k, int(z * 10) + side, 30)
            hall.prop(heap, max(2, .03 * k), max(2, .025 * k), max(2, .03 * k), key=.2, sh=.8)


def coat(hall):
    """over the last chair on the left, in its own good time; the hole is at the hem"""
    z = 5.0
    x, y = p(-1.62, 0, z)
    k = CAMERA.k(z)
    shoulder = y - 1.04 * k

    def cloth(layer):
        layer.curve([(x - 62, shoulder + 16), (x - 34, shoulder - 8), (x + 34, shoulder - 8), (x + 64, shoulder + 18), (x + 72, shoulder + 110), (x + 80, shoulder + 214), (x + 40, shoulder + 226), (x, shoulder + 220), (x - 44, shoulder + 228), (x - 82, shoulder + 212), (x - 72, shoulder + 110)], '#4c2c58', tension=.3)
        layer.curve([(x - 60, shoulder + 20), (x - 92, shoulder + 70), (x - 96, shoulder + 160), (x - 70, shoulder + 164), (x - 62, shoulder + 80)], '#432650', tension=.35)
        layer.curve([(x + 62, shoulder + 22), (x + 94, shoulder + 72), (x + 98, shoulder + 158), (x + 72, shoulder + 162), (x + 62, shoulder + 80)], '#432650', tension=.35)
    hall.prop(cloth, 10, 7, 10, key=.3, sh=.8, rim=('#ffdca0', 2, .5))
    marks = Layer()
    marks.curve([(x - 34, shoulder - 8), (x - 20, shoulder + 30), (x, shoulder + 40), (x + 20, shoulder + 30), (x + 34, shoulder - 8)], '#5d3868', tension=.3)
    marks.line([(x, shoulder + 44), (x - 2, shoulder + 218)], '#2f1a3c', 2.6, .8)
    marks.curve([(x + 30, shoulder + 160), (x + 46, shoulder + 152), (x + 60, shoulder + 164), (x + 56, shoulder + 186), (x + 38, shoulder + 190), (x + 27, shoulder + 178)], '#2a1c24')
    marks.curve([(x + 34, shoulder + 164), (x + 46, shoulder + 158), (x + 55, shoulder + 168), (x + 52, shoulder + 182), (x + 39, shoulder + 184)], '#cfcdbc')
    hall.lay(marks, rough=.8)


def candles(hall):
    """one on every post, already lit"""
    flames, light = Layer(), Layer()
    for z in (12.0, 10.2, 8.6, 7.2, 6.0, 5.0):
        for side in (-1, 1):
            x, y = p(1.16 * side, 1.10, z)
            k = CAMERA.k(z)
            flames.rect(x - .022 * k, y - .10 * k, .044 * k, .16 * k, '#f6efdc')
            flames.ell(x, y - .15 * k, .020 * k, .05 * k, '#fffbe6')
            light.ell(x, y - .14 * k, .06 * k, .09 * k, GOLD)
    hall.glow(light, (5, 22, 70), (.6, .55, .5))
    hall.lay(flames, rough=.3)


def chandelier(hall):
    """three rings of crystal, which somebody looks straight up into"""
    x, y = p(0, 3.5, 8.4)
    lines, light = Layer(), Layer()
    dice = random.Random(9)
    lines.line([p(0, CEILING, 8.4), (x, y - 80)], '#8f8a6a', 5)
    for ring, (dy, wide) in enumerate(((-70, 92), (-16, 168), (46, 120))):
        count = (14, 26, 20)[ring]
        for i in range(count):
            turn = 2 * math.pi * i / count
            cx, cy = x + math.cos(turn) * wide, y + dy + math.sin(turn) * wide * .17
            drop = dice.uniform(16, 34)
            lines.poly([(cx - 4, cy), (cx, cy - 7), (cx + 4, cy), (cx, cy + drop)], dice.choice((WICK, '#f4dca4', '#dfe6da', '#ffe2a0')), .95)
            light.ell(cx, cy, 7, 9, GOLD, .8)
            if ring:
                lines.line([(x + math.cos(turn) * wide * .5, y + dy - 52), (cx, cy)], '#e6d9ac', 1.6, .5)
        lines.ell(x, y + dy, wide, wide * .17, '#c9b06c', .9, w=4)
    for i in range(12):
        turn = 2 * math.pi * i / 12
        cx, cy = x + math.cos(turn) * 150, y - 30 + math.sin(turn) * 24
        lines.line([(cx, cy), (cx, cy - 18)], '#f4efe0', 5)
        lines.ell(cx, cy - 24, 4, 8, '#fffbe6')
        light.ell(cx, cy - 24, 9, 13, GOLD)
    lines.poly([(x - 9, y + 74), (x, y + 62), (x + 9, y + 74), (x, y + 116)], WICK)
    hall.glow(light, (6, 34, 140), (.5, .5, .7))
    hall.lay(lines, rough=.3)


def main():
    hall = LampStage('#b9bcae', CAMERA, dir=(0, -1), shade='#5f7472', shade_a=.75, key='#ffe0a0', room=(LEFT, RIGHT, 0, CEILING, 0, BACK))
    shell(hall)
    arch(hall)
    aisle(hall)
    rows(hall)
    coat(hall)
    bright = Lamp([(0, 3.4, 8.4), (.7, 3.3, 8.0), (-.7, 3.3, 8.8)], '#ffc060', 4.4, None, 0, near=3.0)
    stage = Lamp([(-1, 4.2, 14.0), (1, 4.2, 14.0)], '#ffcc78', 5.2, (0, -1, .2), .2, (-.1, .6), 3.0)
    front = Lamp([(0, 4.2, 3.2)], '#e0b878', .45, (0, -1, 0), .3, (-.1, .6), 4.0)
    hall.light([bright, stage, front], '#3f525a')
    flowers(hall)
    candles(hall)
    chandelier(hall)
    columns, lines = xy()
    hall.wash(np.clip((lines - 820) / 280, 0, 1).astype(np.float32), '#12232a', .35, 'over', .3)
    hall.vignette('#10222a', .5, .5, .46, .95).finish(.035, .02)
    deliver(hall, 'wedding-hall', 4)


if __name__ == '__main__':
    main()
