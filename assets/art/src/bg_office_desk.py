"""office-desk: the fourth floor, which is F in the lift. A manual of forty-one steps, a grey partition, a lunch box.

The hands come in from the edge of the drawing and stop at the cuff. Everything on the desk is squared to it but the
lunch; the stamp is the one persimmon thing.
"""
import math
import random

import numpy as np

from press import Cam, Layer, blur, mix, tooth
from kit import deliver, xy
from lamps import Lamp, LampStage

CAMERA = Cam(1250, 960, 380, 1.32)
INK, PERSIMMON, BLUE = '#3a3350', '#d9633a', '#6f8eae'
TOP, Z0, Z1 = .72, 1.55, 2.42
LEFT, RIGHT, BACK, CEILING = -3.4, 3.4, 6.2, 2.5
p = CAMERA.p


def on(x, z):
    """a point of the desk"""
    return p(x, TOP, z)


def floor_beyond(office):
    """the rest of the fourth floor: strip lights, a window with a grey roof in it, other partitions"""
    office.plane([p(LEFT, CEILING, .8), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, CEILING, .8)], '#e9e2d0', p(0, CEILING, 3), p(2, CEILING, 1), .3)
    office.plane([p(LEFT, 0, BACK), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, 0, BACK)], '#e9dfc8', p(0, 1.4, BACK), p(RIGHT, CEILING, BACK), .3)
    for x in (LEFT, RIGHT):
        office.plane([p(x, 0, .8), p(x, CEILING, .8), p(x, CEILING, BACK), p(x, 0, BACK)], '#ded4be', p(x, 1.5, 4), p(x, .3, 1), .4)
    view = Layer()
    for i in range(4):
        x0 = -2.9 + i * 1.48
        a, b = p(x0, 2.1, BACK), p(x0 + 1.36, 1.0, BACK)
        view.fillgrad([(a[0], a[1]), (b[0], a[1]), (b[0], b[1]), (a[0], b[1])], view.lin(0, a[1], 0, b[1], [(0, '#cfe0ea'), (1, '#f4ecd2')]))
        view.rect(a[0], b[1] - 60 - (i * 37) % 50, (b[0] - a[0]) * .55, 110, '#a9b4c0', .8)
        view.rect(a[0] + (b[0] - a[0]) * .5, b[1] - 40 - (i * 53) % 70, (b[0] - a[0]) * .5, 120, '#b9bfc6', .8)
    for i in range(14):
        a = p(-2.9, 2.08 - i * .03, BACK)
        view.line([a, (p(2.9, 0, BACK)[0], a[1])], '#f3efe2', 3, .8)
    view.line([p(-2.95, .98, BACK), p(2.95, .98, BACK)], '#c9c2b0', 8)
    for x in (-2.94, -1.48, 0, 1.48, 2.94):
        view.line([p(x, 1.0, BACK), p(x, 2.12, BACK)], '#c9c2b0', 7)
    office.lay(view, rough=.5)
    strips = Layer()
    for x in (-1.7, 0, 1.7):
        for z in (2.0, 3.4, 4.8):
            strips.poly([p(x - .55, CEILING, z), p(x - .55, CEILING, z + .2), p(x + .55, CEILING, z + .2), p(x + .55, CEILING, z)], '#fffdf0')
    office.lay(strips, rough=.4)
    for x0, x1, z in ((-3.2, -1.5, 4.6), (-1.2, .7, 4.9), (1.1, 3.2, 4.6)):
        office.box(x0, x1, 0, 1.18, z, z + .06, '#a9acb4', top='#c9cbd0')


def partition(office):
    """grey felt, on three sides"""
    felt = '#a6a8b4'
    office.box(-1.66, 1.66, .0, 1.30, Z1, Z1 + .05, felt, top='#d9d9d6')
    office.box(-1.70, -1.65, .0, 1.30, 1.1, Z1 + .05, mix(felt, '#8486ad', .12), top='#d9d9d6')
    office.box(1.65, 1.70, .0, 1.30, 1.1, Z1 + .05, mix(felt, '#efe0c4', .1), top='#d9d9d6')
    dice = random.Random(3)
    nap = Layer()
    for _ in range(900):
        x, y = dice.uniform(-1.6, 1.6), dice.uniform(TOP, 1.28)
        a = p(x, y, Z1)
        nap.line([a, (a[0] + dice.uniform(-6, 6), a[1] + dice.uniform(-4, 4))], dice.choice(('#8f92a2', '#b9bac2')), 1.2, .5)
    nap.line([p(-1.65, 1.27, Z1), p(1.65, 1.27, Z1)], '#8a8ca0', 3, .6)
    office.lay(nap)


def pinned(office):
    """the wall planner between steam valve and dentist, the drawing, a phone list"""
    z = Z1 - .001
    paper = Layer()
    a, b = p(-.26, 1.22, z), p(.36, .86, z)
    paper.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#fbf6ea')
    paper.rect(a[0], a[1], b[0] - a[0], 22, BLUE)
    paper.text('4월', (a[0] + b[0]) / 2, a[1] + 11, 17, 'BM DoHyeon', '#fbf6ea')
    wide = (b[0] - a[0]) / 7
    for i in range(1, 7):
        paper.line([(a[0] + wide * i, a[1] + 22), (a[0] + wide * i, b[1])], '#b9b4ae', 1.2)
    for j in range(1, 5):
        y = a[1] + 22 + j * (b[1] - a[1] - 22) / 5
        paper.line([(a[0], y), (b[0], y)], '#b9b4ae', 1.2)
    for i, j, words, colour in ((1, 1, '증기 밸브', '#c9d6e0'), (3, 2, '집들이', '#efdcae'), (5, 3, '치과', '#d5dfc9')):
        x, y = a[0] + wide * i, a[1] + 22 + j * (b[1] - a[1] - 22) / 5
        paper.rect(x + 2, y + 3, wide * 1.5, 24, colour)
        paper.text(words, x + 4 + wide * .74, y + 15, 16, 'NanumBarunpen', INK)
    a, b = p(.74, 1.24, z), p(1.10, .90, z)
    paper.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#fbf6ea')
    cooker(paper, (a[0] + b[0]) / 2, a[1] + 92, .62)
    paper.text('SR-100', (a[0] + b[0]) / 2, b[1] - 26, 24, 'BM DoHyeon', INK)
    a, b = p(1.20, 1.20, z), p(1.50, .98, z)
    paper.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#f4e3a8')
    for i in range(5):
        paper.line([(a[0] + 14, a[1] + 20 + i * 16), (b[0] - 24 - (i * 31) % 50, a[1] + 20 + i * 16)], '#6a6478', 2.4, .7)
    for x, y in ((-.23, 1.20), (.33, 1.20), (.92, 1.225), (1.35, 1.185)):
        paper.ell(*p(x, y, z), 7, 7, '#54607c')
    office.lay(paper, rough=.4)


def cooker(layer, x, y, size):
    """the drawing: a rice cooker, and a hand that stops at the cuff"""
    k = size
    layer.curve([(x - 62 * k, y + 40 * k), (x - 70 * k, y - 16 * k), (x - 54 * k, y - 58 * k), (x, y - 70 * k), (x + 54 * k, y - 58 * k), (x + 70 * k, y - 16 * k), (x + 62 * k, y + 40 * k)], INK, w=4 * k + .6, tension=.5)
    layer.line([(x - 68 * k, y - 22 * k), (x + 68 * k, y - 22 * k)], INK, 3 * k + .4)
    layer.rect(x - 22 * k, y - 6 * k, 44 * k, 24 * k, '#b9d0dc', r=4 * k)
    layer.rect(x - 15 * k, y - 80 * k, 30 * k, 12 * k, INK, r=4 * k)
    layer.curve([(x + 130 * k, y - 46 * k), (x + 100 * k, y - 50 * k), (x + 66 * k, y - 66 * k), (x + 26 * k, y - 78 * k), (x + 24 * k, y - 68 * k), (x + 56 * k, y - 56 * k), (x + 74 * k, y - 34 * k), (x + 100 * k, y - 20 * k), (x + 130 * k, y - 18 * k)], '#f3dcc0')
    layer.curve([(x + 130 * k, y - 46 * k), (x + 100 * k, y - 50 * k), (x + 66 * k, y - 66 * k), (x + 26 * k, y - 78 * k), (x + 24 * k, y - 68 * k), (x + 56 * k, y - 56 * k), (x + 74 * k, y - 34 * k), (x + 100 * k, y - 20 * k), (x + 130 * k, y - 18 * k)], INK, w=3 * k + .4, close=False)


def desk(office):
    """a laminate top"""
    office.box(-1.64, 1.64, TOP - .04, TOP, 1.28, Z1, '#b99a72', top='#dcc298')


def monitor(office):
    """old, square; step forty-one and the cursor after it"""
    x, y = on(-.72, 2.18)
    office.prop(lambda layer: (layer.rect(x - 24, y - 66, 48, 62, '#8f949e'), layer.ell(x, y - 4, 88, 16, '#9aa0a8')), 7, 5, 12)
    office.prop(lambda layer: layer.rect(x - 182, y - 312, 364, 262, '#c9c6bc', r=10), 14, 10, 16, key=.4, rim=('#fffbe8', 2.4, .7))
    screen = Layer()
    screen.rect(x - 164, y - 296, 328, 222, '#eef2f0')
    screen.rect(x - 164, y - 296, 328, 24, BLUE)
    for i in range(4):
        top = y - 256 + i * 30
        screen.text(str(37 + i), x - 132, top + 6, 18, 'NanumBarunGothic', '#5a5f76')
        screen.line([(x - 112, top + 2), (x + 70 + (i * 47) % 60, top + 2)], '#8a90a4', 4, .8)
        screen.line([(x - 112, top + 13), (x + 10 + (i * 71) % 80, top + 13)], '#8a90a4', 4, .5)
    screen.text('41', x - 132, y - 126, 22, 'NanumBarunGothic', INK, weight=1)
    screen.rect(x - 110, y - 140, 4, 28, INK)
    office.lay(screen, rough=.3)


def manual(office):
    """the proof, open: left the steps, right the drawing"""
    page = Layer()
    left = [on(-.34, 1.72), on(-.30, 2.16), on(.055, 2.18), on(.06, 1.74)]
    right = [on(.06, 1.74), on(.055, 2.18), on(.41, 2.16), on(.46, 1.72)]
    page.poly(left, '#fffaee')
    page.poly(right, '#f6efdf')
    office.prop(page, 4, 4, 9, key=.3)
    ink = Layer()
    for i in range(9):
        z = 2.12 - i * .041
        ink.line([on(-.27 - .003 * i, z), on(-.245 - .003 * i, z)], INK, 4.4, .9)
        ink.line([on(-.22, z), on(-.02 - (i * 7 % 5) * .028, z)], '#6a6478', 3, .75)
    a = on(.235, 2.03)
    ink.c.save()
    ink.c.translate(a[0], a[1] + 12)
    ink.c.scale(1, .5)
    cooker(ink, 0, 0, 1.0)
    ink.c.restore()
    for i in range(3):
        z = 1.86 - i * .04
        ink.line([on(.11, z), on(.39 - i * .06, z)], '#6a6478', 3, .7)
    ink.line([on(.058, 1.75), on(.055, 2.17)], '#b9ad9a', 3)
    office.lay(ink, rough=.4)
    pen = Layer()
    pen.line([on(.20, 1.66), on(.44, 1.76)], '#4d6488', 9)
    pen.line([on(.44, 1.76), on(.47, 1.773)], '#d9d4c6', 6)
    office.prop(pen, 3, 2, 6, key=.4)


def lunch(office):
    """blue lid off: rice, rolled egg on the slant, burdock, something green, radish in half moons"""
    x0, x1, z0, z1, high = .62, 1.12, 1.78, 2.10, .075
    office.box(x0, x1, TOP, TOP + high, z0, z1, '#7fa0be', top='#e9ecec')

    def inside(u, v):
        return p(x0 + .02 + (x1 - x0 - .04) * u, TOP + high, z0 + .02 + (z1 - z0 - .04) * v)
    food = Layer()
    food.poly([inside(0, 0), inside(0, 1), inside(.46, 1), inside(.46, 0)], '#d9d2c0')
    dice = random.Random(4)
    for _ in range(60):
        food.ell(*inside(dice.uniform(.03, .43), dice.uniform(.05, .95)), 5, 2.6, dice.choice(('#c4baa2', '#f4efe2')), .9)
    for u0, u1, v0, v1, colour in ((.5, 1, .52, 1, '#bfae8c'), (.5, .74, 0, .48, '#a9a07e'), (.77, 1, 0, .48, '#c9b3a4')):
        food.poly([inside(u0, v0), inside(u0, v1), inside(u1, v1), inside(u1, v0)], colour)
    for i in range(5):
        a = inside(.545 + i * .055, .76)
        food.ell(a[0], a[1], 15, 12, '#f0c24e', 1, rot=.4)
        food.ell(a[0], a[1], 8, 6, '#e0a83c', .9, w=2, rot=.4)
    for i in range(9):
        a = inside(.83 + dice.uniform(0, .13), .58 + dice.uniform(0, .36))
        food.line([a, (a[0] + dice.uniform(-22, 22), a[1] + dice.uniform(-5, 5))], '#6b4630', 4)
    for i in range(12):
        a = inside(.62 + dice.uniform(-.09, .09), .24 + dice.uniform(-.18, .18))
        food.ell(a[0], a[1], 13, 5, dice.choice(('#5f8a52', '#79a264')), 1, rot=dice.uniform(-1, 1))
    for i in range(4):
        a = inside(.80 + (i % 2) * .10, .12 + (i // 2) * .20)
        food.c.save()
        food.c.translate(*a)
        food.c.scale(1, .55)
        food.c.arc(6, 0, 19, math.pi, 2 * math.pi)
        food.c.close_path()
        food.col('#f2a9ae')
        food.c.fill_preserve()
        food.col('#d97f8c')
        food.c.set_line_width(2.4)
        food.c.stroke()
        food.c.restore()
    for u in (.48, .755):
        food.line([inside(u, 0), inside(u, 1 if u < .5 else .5)], '#6f90b0', 5)
    food.line([inside(.48, .5), inside(1, .5)], '#6f90b0', 5)
    office.lay(food, rough=.4)
    tape = Layer()
    tape.poly([p(x0 + .06, TOP + .06, z0), p(x0 + .34, TOP + .06, z0), p(x0 + .34, TOP + .022, z0), p(x0 + .06, TOP + .022, z0)], '#fbf3dc')
    a = p(x0 + .20, TOP + .041, z0)
    tape.text('밥 · 달걀 · 우엉', a[0], a[1], 18, 'NanumBarunpen', INK)
    office.lay(tape, rough=.3)
    office.plane([on(1.20, 1.86), on(1.22, 2.14), on(1.58, 2.12), on(1.60, 1.84)], '#6f90b4')
    lid = Layer()
    lid.line([on(1.23, 1.88), on(1.245, 2.11), on(1.555, 2.095), on(1.57, 1.865)], '#8fabc8', 4, .9, True)
    office.lay(lid, rough=.4)
    sticks = Layer()
    for d in (0, .02):
        sticks.line([on(.66, 1.70 + d), on(1.10, 1.69 + d)], '#a9784a', 5)
    office.prop(sticks, 2, 2, 5)


def small_things(office):
    """the cactus that is measured, the stamp, a boiled egg on its way, the lanyard"""
    x, y = on(.54, 2.30)
    office.prop(lambda layer: layer.poly([(x - 36, y - 52), (x + 36, y - 52), (x + 28, y), (x - 28, y)], '#b98f72'), 10, 7, 10, key=.4)
    office.prop(lambda layer: layer.curve([(x - 26, y - 52), (x - 31, y - 96), (x - 20, y - 128), (x, y - 138), (x + 20, y - 128), (x + 31, y - 96), (x + 26, y - 52)], '#7da078', tension=.5), 14, 9, 6, key=.4)
    ribs = Layer()
    for dx in (-16, 0, 16):
        ribs.curve([(x + dx * .6, y - 134), (x + dx * 1.2, y - 94), (x + dx, y - 54)], '#5d8060', w=2.6, close=False)
    for i in range(14):
        ribs.line([(x - 28 + (i * 23) % 56, y - 62 - (i * 17) % 62), (x - 32 + (i * 23) % 56, y - 67 - (i * 17) % 62)], '#f3efe0', 1.8)
    ribs.rect(x + 44, y - 150, 17, 150, '#e6cf94')
    for i in range(15):
        ribs.line([(x + 44, y - 6 - i * 10), (x + (54 if i % 5 else 58), y - 6 - i * 10)], INK, 1.6)
    office.lay(ribs, rough=.3)
    x, y = on(-1.28, 2.0)

    def stamp(layer):
        layer.curve([(x - 15, y - 96), (x, y - 106), (x + 15, y - 96), (x + 12, y - 62), (x + 20, y - 34), (x - 20, y - 34), (x - 12, y - 62)], PERSIMMON, tension=.4)
        layer.rect(x - 31, y - 36, 62, 36, mix(PERSIMMON, '#8a3a2a', .3), r=4)
    office.prop(stamp, 10, 7, 10, key=.5, rim=('#ffe6c0', 2, .7))
    pad = Layer()
    pad.poly([on(-1.54, 1.78), on(-1.50, 1.92), on(-1.28, 1.92), on(-1.29, 1.78)], '#5a6a8a')
    pad.poly([on(-1.51, 1.80), on(-1.48, 1.90), on(-1.30, 1.90), on(-1.31, 1.80)], '#7a86a4')
    office.prop(pad, 3, 3, 6)
    band = Layer()
    x, y = on(-1.05, 1.80)
    band.curve([(x - 60, y - 40), (x - 110, y - 6), (x - 40, y + 18), (x + 24, y - 6), (x + 10, y - 40), (x - 30, y - 52)], '#54749c', w=9)
    band.rect(x + 6, y - 10, 74, 50, '#fbf6ea', r=4)
    band.rect(x + 14, y - 3, 22, 28, '#9fb4c8')
    band.line([(x + 44, y + 6), (x + 70, y + 6)], INK, 3, .8)
    band.line([(x + 44, y + 18), (x + 62, y + 18)], INK, 3, .5)
    office.prop(band, 4, 3, 7)
    keys = Layer()
    keys.poly([on(-1.0, 1.50), on(-.95, 1.68), on(-.44, 1.68), on(-.44, 1.50)], '#d6d1c2')
    office.prop(keys, 4, 3, 7)


def late_sun(office):
    """it comes over the partition once a day and lies across the manual; the rest of the floor has gone grey"""
    columns, rows = xy()
    panes = Layer()
    for i, x in enumerate((640, 900, 1160, 1420)):
        panes.poly([(x - 70, 392), (x + 128, 392), (x - 40, 690), (x - 250, 690)], '#ffffff', (.55, .8, .9, .55)[i])
        panes.poly([(x - 250, 690), (x - 40, 690), (x - 190, 960), (x - 430, 960)], '#ffffff', (.7, 1, 1, .6)[i])
    sun = blur(panes.mask(), 5)
    below = np.clip((rows - 380) / 14, 0, 1) * np.clip((1010 - rows) / 60, 0, 1)
    sun = tooth(np.clip(sun * below, 0, 1), .5)
    dim = np.clip(1 - sun, 0, 1) * np.clip(.45 + (rows - 160) / 900, .35, 1)
    office.wash(dim.astype(np.float32), '#8084b0', .62, 'mul', .2)
    office.wash(sun, '#ffc46a', .62, 'soft')
    office.wash(sun, '#ffb45a', .20, 'screen')
    dust = np.clip(1 - np.abs((columns - 980) + (rows - 300) * .62) / 520, 0, 1) * np.clip((rows - 210) / 120, 0, 1) * np.clip((840 - rows) / 300, 0, 1)
    office.wash(tooth(dust.astype(np.float32), .6), '#ffe0a0', .20, 'screen')


def main():
    office = LampStage('#efe0c4', CAMERA, dir=(-.3, -.9), shade='#8486ad', shade_a=.65, key='#fff0cc', room=(LEFT, RIGHT, 0, CEILING, 0, BACK))
    floor_beyond(office)
    partition(office)
    pinned(office)
    desk(office)
    monitor(office)
    manual(office)
    lunch(office)
    small_things(office)
    strips = [Lamp([(x - .4, CEILING - .03, z), (x, CEILING - .03, z + .1), (x + .4, CEILING - .03, z)], '#fff4d8', .62, (0, -1, 0), .5, (-.2, .5), 1.2) for x in (-1.7, 0, 1.7) for z in (2.0, 4.2)]
    bright = Layer()
    for x in (-1.7, 0, 1.7):
        for z in (2.0, 3.4, 4.8):
            bright.poly([p(x - .55, CEILING, z), p(x - .55, CEILING, z + .2), p(x + .55, CEILING, z + .2), p(x + .55, CEILING, z)], '#ffffff')
    a, b = p(-2.9, 2.1, BACK), p(2.9, 1.31, BACK)
    bright.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#ffffff', .7)
    office.light(strips, '#a39a98', spare=bright.mask())
    glow = Layer()
    for x in (-1.7, 0, 1.7):
        for z in (2.0, 3.4, 4.8):
            glow.poly([p(x - .55, CEILING, z), p(x - .55, CEILING, z + .2), p(x + .55, CEILING, z + .2), p(x + .55, CEILING, z)], '#fff3d0')
    office.glow(glow, (10, 50, 130), (.2, .25, .3))
    late_sun(office)
    office.vignette('#3a3350', .40, .50, .56, 1.0).finish(.03, .03)
    deliver(office, 'office-desk', 3)


if __name__ == '__main__':
    main()
