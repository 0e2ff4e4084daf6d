"""mirror-flat-night: the same room, and nobody has put a light on. There is a lamp on the landing.

It stands under the door for a minute: the floor of the entry has it, and a pair of shoes. What the street has to give falls
on the right, on one plate that is washed and a manual that is squared. Nothing else is told.
"""
import random

import numpy as np

from press import Layer, blur, fbm, rgb
from stage import Stage
from kit import deliver, xy
from cut import outline, soft_pool
from bg_mirror_flat import BACK, CAMERA, DOOR, ENTRY, MIRROR, furnish, points

LANDING, STREET = '#ffe2a6', '#9cc0d2'
PANES = ([(1318, 118), (1478, 132), (1478, 640), (1318, 600)], [(1506, 134), (1690, 150), (1690, 694), (1506, 648)])


def street(panes):
    """two panes of somebody's neon and a wet road, with the rain running down them"""
    layer = Layer()
    for pane in panes:
        layer.poly(pane, '#ffffff')
    mask = blur(layer.mask(), 2.6)
    dice, runs = random.Random(11), Layer()
    for _ in range(46):
        x, y = dice.uniform(1310, 1700), dice.uniform(120, 560)
        path = [(x + dice.uniform(-3, 3), y + 26 * i) for i in range(dice.randint(2, 7))]
        runs.line(path, '#ffffff', dice.uniform(2, 5), dice.uniform(.2, .6))
    return np.clip(mask * (1 - .45 * blur(runs.mask(), 2.2)) * (.94 + .22 * fbm(160, 3, seed=9)), 0, 1)


def put_out(stage, light):
    """day's paint under night's two lights"""
    columns, rows = xy()
    dark = np.array(rgb('#22394a'), np.float32) * (1.10 - .34 * np.clip(np.abs(columns - 1120) / 1100, 0, 1))[..., None]
    near = np.exp(-(((columns - 1500) / 420) ** 2 + ((rows - 420) / 420) ** 2))[..., None] * np.array(rgb('#3a5a6c'), np.float32) * .55
    cold = light[..., None] * np.array(rgb(STREET), np.float32) * .86
    spill = np.exp(-(((columns - 1120) / 300) ** 2 + ((rows - 940) / 150) ** 2))[..., None] * np.array(rgb('#c9955a'), np.float32) * .50
    paint = np.clip(stage.img, 0, 1) ** 1.12
    stage.img = (paint * (dark + near + cold + spill) + np.array(rgb('#0b151c')) * .55).astype(np.float32)


def edges(stage):
    """what catches the street: the tap, a plate's rim, the counter, the chair's shoulder, the glass of the mirror"""
    lines = Layer()
    lines.line([(1356, 606), (1780, 606)], '#a9c6d2', 3, .55)
    lines.c.arc(1461, 563, 43, 3.5, 5.4)
    lines.col('#d3e6ec', .8)
    lines.c.set_line_width(2.6)
    lines.c.stroke()
    lines.line([(1668, 598), (1668, 536), (1676, 518), (1690, 514), (1700, 520), (1704, 534)], '#d3e6ec', 2.6, .8)
    lines.curve([(1590, 742), (1604, 722), (1640, 710), (1740, 706), (1840, 710), (1872, 724)], '#8fb2c2', w=3, close=False, a=.7)
    lines.line([(1328, 738), (1590, 738)], '#8fb2c2', 2.6, .5)
    stage.lay(lines, rough=.5, soft=.5)
    x0, x1, y0, y1 = MIRROR
    a, b = CAMERA.p(x0 + .03, y1 - .03, BACK), CAMERA.p(x1 - .03, y0 + .03, BACK)
    glass = Layer()
    glass.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#0e1a22', .62)
    for x, wide in ((.30, .24), (.58, .24)):
        glass.rect(a[0] + (b[0] - a[0]) * x, a[1] + (b[1] - a[1]) * .24, (b[0] - a[0]) * wide, (b[1] - a[1]) * .38, '#86abc0', .75)
    glass.rect(a[0] + (b[0] - a[0]) * .30, a[1] + (b[1] - a[1]) * .47, (b[0] - a[0]) * .52, (b[1] - a[1]) * .15, '#3f5f72', .8)
    glass.line([(a[0], b[1]), (a[0], a[1]), (b[0], a[1])], '#7f9fb0', 2, .6)
    stage.lay(glass, rough=.4)


def landing(stage):
    """the bar, what it lays on the tiles and on the rim, and a hair up each side"""
    x0, x1, high = DOOR
    low, rim = ENTRY[3], CAMERA.p(0, 0, ENTRY[2])[1]
    _, rows = xy()
    fan = Layer()
    for index in range(30):
        t = index / 29
        near = BACK - .03 - .80 * t
        fan.poly(points((x0 - .02 - .42 * t, low, near), (x0, low, BACK - .03), (x1, low, BACK - .03), (x1 + .02 + .30 * t, low, near)), '#ffffff', .075)
    mask = blur(fan.mask(), 3) * (rows < rim - 1)
    shoes = Layer()
    for x in (.40, .52):
        shoes.poly(points((x - .056, low, 3.96), (x + .056, low, 3.96), (x + .085, low, 3.43), (x - .115, low, 3.43)), '#ffffff')
    mask = np.clip(mask - blur(shoes.mask(), 2) * .92, 0, 1)
    stage.wash(mask, '#c9924e', .75, 'over', .3)
    stage.wash(mask, LANDING, .72, 'screen', .3)
    line = Layer()
    line.line(points((x0 - .30, .004, ENTRY[2]), (x1 + .10, .004, ENTRY[2])), LANDING, 4, .9)
    line.line(points((x1 - .003, low, BACK - .03), (x1 - .003, high, BACK - .03)), LANDING, 2, .42)
    line.line(points((x0 + .003, low, BACK - .03), (x0 + .003, .9, BACK - .03)), LANDING, 1.6, .28)
    stage.lay(line, soft=.7)
    soft_pool(stage, 1120, rim + 40, 420, 110, '#b98a54', .30)
    body, light = Layer(), Layer()
    for x in (.40, .52):
        px, py = CAMERA.p(x, low, 3.93)
        body.curve([(px - 20, py + 6), (px - 21, py - 17), (px - 14, py - 36), (px + 14, py - 36), (px + 21, py - 17), (px + 20, py + 6)], '#0d161c', tension=.45)
        light.curve([(px - 21, py - 3), (px - 21, py - 18), (px - 14, py - 36), (px, py - 39), (px + 14, py - 36), (px + 21, py - 18), (px + 21, py - 3)], LANDING, .95, w=3, close=False)
    stage.lay(body, rough=.3)
    stage.lay(light, soft=.5)
    bar = Layer()
    bar.poly(points((x0 + .01, low, BACK - .03), (x0 + .01, low + .034, BACK - .03), (x1 - .01, low + .034, BACK - .03), (x1 - .01, low, BACK - .03)), '#fffbe6')
    stage.lay(bar)
    stage.glow(bar, (5, 24, 100), (.8, .8, 1.0))


def build():
    """the day's walls, put out; then the street, then the landing"""
    stage = Stage('#aebab6', CAMERA, dir=(-.40, -.90), shade='#566a78', shade_a=.9, key='#f2f6f0')
    furnish(stage, ring=False)
    put_out(stage, street(PANES))
    chair = outline([(1556, 1090), (1566, 800), (1592, 728), (1640, 708), (1840, 708), (1890, 740), (1930, 900), (1930, 1090)], .4)
    stage.wash(blur(chair, 3), '#0b141b', .62)
    edges(stage)
    landing(stage)
    stage.vignette('#070d12', .55, .56, .56)
    stage.finish(.026, .018)
    return stage


if __name__ == '__main__':
    deliver(build(), 'mirror-flat-night', 2)
