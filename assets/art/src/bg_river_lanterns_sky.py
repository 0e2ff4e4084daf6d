"""river-lanterns-sky: looking up. Everybody's wishes on their way, and one with a hole in it.

All of them are seen from beneath, so each shows the ring of its rim and the fire inside; only one shows its fire
through the side as well. The left is empty but for the tree, with the failed ones in it.
"""
import math
import random

import numpy as np

from press import Cam, Layer, blur, fbm, tooth
from kit import deliver, rain, xy
from stage import Stage

AWAY = (1120, 210)
WARM = ('#fff0b8', '#ffb24d', '#e0662e', '#8f3348')


def lantern(layer, light, x, y, size, tilt, strength=1.0):
    """from below: the paper's flank, the open rim, the flame in it; size is the width"""
    w, h = size * .5, size * .70
    rim = .34

    def outline(c):
        c.move_to(-w * .80, h * .86)
        c.curve_to(-w * 1.04, h * .3, -w * 1.02, -h * .42, -w * .74, -h * .74)
        c.curve_to(-w * .40, -h * 1.0, w * .40, -h * 1.0, w * .74, -h * .74)
        c.curve_to(w * 1.02, -h * .42, w * 1.04, h * .3, w * .80, h * .86)
        c.close_path()
    for target, share in ((layer, 1.0), (light, .85)):
        c = target.c
        c.save()
        c.translate(x, y)
        c.rotate(tilt)
        outline(c)
        fire = target.rad(0, h * .62, h * 1.9, [(0, WARM[0], strength), (.28, WARM[1], strength), (.68, WARM[2], strength), (1, WARM[3], strength)])
        c.set_source(fire)
        c.fill()
        if target is layer:
            if size > 30:
                for q in (-.62, -.22, .22, .62):
                    c.move_to(q * w * .9, -h * .86)
                    c.curve_to(q * w * 1.5, -h * .3, q * w * 1.5, h * .4, q * w * 1.2, h * .84)
                    target.col('#8a3a2a', .25 * strength)
                    c.set_line_width(max(1, size * .012))
                    c.stroke()
            c.save()
            c.translate(0, h * .86)
            c.scale(1, rim)
            c.arc(0, 0, w * .80, 0, 2 * math.pi)
            c.restore()
            target.col('#c9622e', strength)
            c.fill()
            c.save()
            c.translate(0, h * .84)
            c.scale(1, rim)
            c.arc(0, 0, w * .70, 0, 2 * math.pi)
            c.restore()
            inside = target.rad(0, h * .80, w * .72, [(0, '#fffbe6', strength), (.35, '#ffdf98', strength), (1, '#e8843c', strength)])
            c.set_source(inside)
            c.fill()
            if size > 26:
                for a in (.4, 1.97):
                    c.move_to(math.cos(a) * w * .8, h * .86 + math.sin(a) * w * .8 * rim)
                    c.line_to(-math.cos(a) * w * .8, h * .86 - math.sin(a) * w * .8 * rim)
                    target.col('#5a2620', .7 * strength)
                    c.set_line_width(max(1, size * .012))
                    c.stroke()
                target.ell(0, h * .84, w * .15, w * .10, '#fffdf0')
        c.restore()


def torn(layer, light, x, y, size):
    """the hole: about in the middle, with a black edge, and the flame itself behind it"""
    points = [(-.19, .02), (-.15, -.10), (-.04, -.145), (.06, -.12), (.155, -.135), (.20, -.03), (.175, .07), (.07, .10), (.01, .145), (-.09, .10)]
    layer.curve([(x + a * size * 1.16, y + b * size * 1.16) for a, b in points], '#3a1420', .95, tension=.35)
    layer.curve([(x + a * size, y + b * size) for a, b in points], '#ffd27a', tension=.35)
    layer.curve([(x + a * size * .8 + 2, y + b * size * .8 + 3) for a, b in points], '#fff3c4', tension=.35)
    layer.curve([(x - .045 * size, y + .105 * size), (x - .060 * size, y + .02 * size), (x - .012 * size, y - .10 * size), (x + .048 * size, y + .0 * size), (x + .045 * size, y + .105 * size)], '#ffffff', tension=.5)
    light.ell(x, y, size * .2, size * .18, '#fff3c4')
    for dx, top, low, lean in ((-.36, -.46, -.16, .02), (-.25, -.30, -.02, -.01), (-.34, .02, .36, -.03), (-.16, .22, .46, -.01), (.33, -.50, -.22, -.03), (.36, .04, .30, .03)):
        layer.line([(x + dx * size, y + top * size), (x + (dx + lean) * size, y + (top + low) / 2 * size), (x + (dx + lean * .6) * size, y + low * size)], '#4a1a20', size * .030, .72)


def tree(sky):
    """over the left corner, with three that did not get out"""
    branches, dice = Layer(), random.Random(2)

    def grow(x, y, turn, long, wide):
        if long < 16:
            return
        x2, y2 = x + math.cos(turn) * long, y + math.sin(turn) * long
        branches.line([(x, y), ((x + x2) / 2 + dice.uniform(-6, 6), (y + y2) / 2 + dice.uniform(-6, 6)), (x2, y2)], '#070c26', wide)
        for _ in range(2 if long > 90 else 3):
            grow(x2, y2, turn + dice.uniform(-.62, .62), long * dice.uniform(.62, .80), wide * .64)
        if long < 60:
            for _ in range(5):
                a, r = dice.uniform(0, 6.28), dice.uniform(4, 30)
                branches.ell(x2 + math.cos(a) * r, y2 + math.sin(a) * r, dice.uniform(9, 17), 5, '#0a1030', 1, rot=dice.uniform(0, 3.1))
    grow(-40, 1010, -1.05, 250, 46)
    grow(-60, 700, -.50, 180, 30)
    sky.lay(branches, rough=.6)


def main():
    sky = Stage('#0b1230', Cam(1400, 960, 540, 2), dir=(.5, .6), shade='#1b2158', shade_a=.9, key='#ffb860')
    columns, rows = xy()
    far = np.hypot((columns - AWAY[0]) / 1300, (rows - AWAY[1]) / 1000)
    stops = [(0, '#4a3d72'), (.22, '#2c2f6a'), (.5, '#1a2354'), (.8, '#0f1a45'), (1.3, '#070c26')]
    places = [stop[0] for stop in stops]
    colours = np.array([[int(stop[1][i:i + 2], 16) / 255 for i in (1, 3, 5)] for stop in stops])
    for i in range(3):
        sky.img[..., i] = np.interp(far, places, colours[:, i])
    cloud = fbm(330, 5, seed=19, aspect=1.7)
    sky.wash(np.clip((cloud + .1) * 1.5, 0, 1).astype(np.float32), '#0c1338', .6, 'over', .3)
    edge = np.clip((cloud - blur(np.roll(cloud, 24, 0), 4)) * 2.3, 0, 1) * np.clip(1.2 - np.hypot((columns - 1180) / 900, (rows - 420) / 560), 0, 1)
    edge = edge * (rows > 60)
    sky.wash(edge.astype(np.float32), '#e09468', .55, 'screen', .4)
    sky.wash(np.exp(-(((columns - 1220) / 560) ** 2 + ((rows - 380) / 430) ** 2)).astype(np.float32), '#c96a4a', .26, 'screen', .3)
    dice = random.Random(23)
    items = []
    for _ in range(210):
        t = dice.random() ** 1.5
        turn = dice.uniform(-.62, 1.5)
        reach = 40 + 980 * t
        x, y = AWAY[0] + math.cos(turn) * reach * 1.0 + dice.gauss(0, 22), AWAY[1] + math.sin(turn) * reach * .84 + dice.gauss(0, 18)
        size = (5 + 62 * t ** 1.6) * dice.uniform(.7, 1.25)
        if abs(x - 1010) < 210 and abs(y - 520) < 250:
            continue
        items.append((size, x, y))
    items += [(132, 1664, 250), (168, 1760, 690), (96, 1420, 180), (112, 1418, 760), (88, 1560, 520), (60, 760, 160), (40, 640, 262), (54, 690, 420), (30, 560, 130), (24, 520, 330), (36, 800, 300), (74, 1250, 420), (20, 420, 210)]
    layer, light = Layer(), Layer()
    for size, x, y in sorted(items):
        near = max(0, min(1, (size - 6) / 30))
        lean = math.atan2(x - AWAY[0], 900) * .5
        lantern(layer, light, x, y, size, -lean + dice.uniform(-.08, .08), .55 + .45 * near)
    sky.glow(light, (6, 28, 110), (.28, .36, .60))
    sky.lay(layer, rough=.45)
    tree(sky)
    caught, embers = Layer(), Layer()
    for x, y, size, tilt in ((236, 640, 60, .5), (150, 470, 46, -.6), (372, 560, 40, .25)):
        lantern(caught, embers, x, y, size, tilt, .42)
    sky.lay(caught, rough=.6)
    ours, fire = Layer(), Layer()
    x, y, size = 1010, 500, 236
    lantern(ours, fire, x, y, size, .07, 1.0)
    torn(ours, fire, x + 14, y - 8, size * 1.04)
    sky.glow(fire, (8, 40, 130), (.30, .40, .55))
    sky.lay(ours, rough=.5)
    mask = blur(ours.mask(), 1)
    tone = tooth(np.clip(.34 - fbm(60, 3, seed=8) * .3 + (y + 40 - rows) / 700, 0, 1).astype(np.float32), .5) * mask
    sky.wash(tone.astype(np.float32), '#7a2a3a', .18, 'mul')
    twig = Layer()
    twig.line([(x + 96, y - 118), (x + 150, y - 172), (x + 168, y - 214)], '#1a1026', 5)
    twig.line([(x + 130, y - 152), (x + 168, y - 156)], '#1a1026', 3.4)
    for dx, dy, turn in ((176, -224, -.9), (178, -158, 0.1), (152, -186, -1.6)):
        twig.ell(x + dx, y + dy, 17, 7, '#22352e', 1, rot=turn)
    sky.lay(twig, rough=.5)
    drops = rain(n=120, length=(6, 22), seed=4, slant=.03)
    sky.wash(drops * np.clip(blur(sky.img.mean(2), 30) * 2, 0, 1), '#ffe2c0', .35, 'screen')
    sky.bloom(.74, (5, 24), (.22, .16))
    sky.vignette('#04061a', .5, .56, .45, .98).finish(.035, .02)
    deliver(sky, 'river-lanterns-sky', 4)


if __name__ == '__main__':
    main()
