"""bakery-dawn: Mangwon at four in the morning, every shutter down but one, and that one up as far as the hip.

Butter light under it and in the one window, where the first tray of red bean buns is steaming; all the rest of the
street is faded blue. The awning is the one persimmon thing.
"""
import math
import random

import numpy as np

from press import Cam, Layer, blur, mix, tooth
from kit import aircon, cable, deliver, xy
from stage import Stage

CAMERA = Cam(1300, 960, 500, 1.5)
WALL = 6.0
PERSIMMON, BUTTER, CREAM = '#d9633a', '#ffd98c', '#fff1cf'
p = CAMERA.p


def at(x, y):
    """a point of the house fronts"""
    return p(x, y, WALL)


def quad(x0, x1, y0, y1):
    """a rectangle of the house fronts"""
    return [at(x0, y0), at(x0, y1), at(x1, y1), at(x1, y0)]


def sky(street):
    """the hour before the hour before sunrise"""
    street.grad([(0, '#39416e'), (.2, '#4d5684'), (.5, '#6a6f98')], grain=.02)
    wires = Layer()
    for a, b, sag in (((-20, 20), (900, -30), 22), ((-20, 60), (1940, 10), 34), ((1100, -20), (1940, 96), 20)):
        cable(wires, a, b, sag, '#2a2c4c', 3)
    return wires


def fronts(street):
    """three houses: a laundry, the bakery, a pharmacy that sleeps"""
    for x0, x1, colour, top in ((-6, -3.05, '#6f7396', 4.6), (3.35, 6, '#676d92', 4.6), (-3.05, 3.35, '#8d8ba4', 4.2)):
        street.plane(quad(x0, x1, 0, top), colour, at((x0 + x1) / 2, .2), at((x0 + x1) / 2, 4.4), .5, tex=.06)
    bricks = Layer()
    dice = random.Random(4)
    for _ in range(150):
        x, y = dice.uniform(-3, 3.3), dice.uniform(2.9, 4.2)
        a = at(x, y)
        bricks.rect(a[0], a[1], 26, 9, '#7a7894', .5)
    bricks.line([at(-3.05, 0), at(-3.05, 4.4)], '#4a4d74', 5, .7)
    bricks.line([at(3.35, 0), at(3.35, 4.4)], '#4a4d74', 5, .7)
    for x0, x1 in ((-2.3, -1.1), (.5, 1.7)):
        bricks.poly(quad(x0, x1, 3.28, 4.4), '#4a5078')
        bricks.poly(quad(x0 + .06, x1 - .06, 3.34, 4.4), '#343a62')
        bricks.line([at((x0 + x1) / 2, 3.3), at((x0 + x1) / 2, 4.4)], '#4a5078', 6)
    street.lay(bricks, rough=.6)


def shutter(street, x0, x1, y0, y1, colour):
    """slats, and the bar at the foot"""
    street.plane(quad(x0, x1, y0, y1), colour, at(x0, y0), at(x0, y1), .3, tex=.02)
    slats = Layer()
    y = y0 + .1
    while y < y1:
        slats.line([at(x0, y), at(x1, y)], mix(colour, '#2a2c4c', .4), 2.4, .75)
        slats.line([at(x0, y - .02), at(x1, y - .02)], mix(colour, '#ffffff', .35), 1.4, .5)
        y += .092
    slats.poly(quad(x0, x1, y0, y0 + .07), mix(colour, '#2a2c4c', .3))
    slats.rect(at((x0 + x1) / 2, 0)[0] - 22, at(0, y0 + .05)[1], 44, 6, '#3a3350', r=3)
    street.lay(slats, rough=.4)


def sleepers(street):
    """the neighbours' shutters and their unlit signs"""
    shutter(street, -5.2, -3.3, 0, 2.3, '#7f88a8')
    shutter(street, 3.6, 5.4, 0, 2.3, '#7a84a6')
    for x0, x1, words, colour in ((-4.38, -3.12, '망원세탁', '#5d6c92'), (3.42, 4.40, '새봄약국', '#5f7f88')):
        street.plane(quad(x0, x1, 2.42, 2.98), colour, at(x0, 2.4), at(x0, 3), .3)
        name = Layer()
        middle = at((x0 + x1) / 2, 2.70)
        name.text(words, middle[0], middle[1], 60 if x0 < 0 else 48, 'BM DoHyeon', '#b9c0d4', .9)
        street.lay(name, rough=.4)


def inside(street, x0, x1, y0, y1, light):
    """what is lit: wall, racks of trays, loaves"""
    hole = quad(x0, x1, y0, y1)
    room = Layer()
    room.c.move_to(*hole[0])
    for corner in hole[1:]:
        room.c.line_to(*corner)
    room.c.close_path()
    room.c.clip()
    a, b = at(x0, y1), at(x1, y0)
    room.fillgrad(hole, room.lin(0, a[1], 0, b[1], [(0, '#ffe4a6'), (.5, '#ffd488'), (1, '#e9ab62')]))
    dice = random.Random(int(x0 * 10) + 7)
    x = x0 + .12
    while x < x1:
        left, right = at(x, 0)[0], at(x + .62, 0)[0]
        room.rect(left, a[1], 5, 600, '#b98a56', .8)
        room.rect(right, a[1], 5, 600, '#b98a56', .8)
        for level in range(12):
            y = at(0, .2 + level * .19)[1]
            room.rect(left, y, right - left, 5, '#a97a4c', .8)
            if dice.random() < .7:
                for k in range(4):
                    room.ell(left + 20 + k * (right - left) / 4.3, y - 5, 13, 9, dice.choice(('#c07f42', '#cf9450', '#b06c38')), .85)
        x += .86
    room.poly(hole, '#ffe0a0', .18)
    street.lay(room, rough=.4)
    light.poly(hole, '#ffcf7c')


def window(street, light):
    """the lit one: a counter, and on it the first tray"""
    x0, x1, y0, y1 = -.35, 3.05, .82, 2.22
    inside(street, x0, x1, y0, y1, light)
    sill = Layer()
    sill.poly(quad(x0, x1, y0, y0 + .10), '#d99f58')
    street.lay(sill, rough=.4)
    tray_x, tray_y = at(2.24, y0 + .12)
    street.prop(lambda layer: layer.poly([(tray_x - 168, tray_y), (tray_x - 146, tray_y - 34), (tray_x + 146, tray_y - 34), (tray_x + 168, tray_y), (tray_x + 164, tray_y + 12), (tray_x - 164, tray_y + 12)], '#8e949c'), 5, 4, 8)
    for row in range(2):
        for i in range(4):
            x = tray_x - 108 + i * 72 + (1 - row) * 4
            y = tray_y - 26 + row * 20
            size = .86 + row * .14

            def bun(layer):
                layer.curve([(x - 34 * size, y), (x - 30 * size, y - 26 * size), (x, y - 42 * size), (x + 30 * size, y - 26 * size), (x + 34 * size, y), (x, y + 5)], '#b8652e', tension=.5)
            street.prop(bun, 9, 6, 5, key=.5, rim=('#ffe2a0', 2.2, .7))
            dent = Layer()
            dent.ell(x, y - 36 * size, 9 * size, 4 * size, '#7d3f20')
            street.lay(dent, rough=.3)
    frame = Layer()
    for x in (x0, .78, 1.92, x1):
        frame.poly(quad(x - .04, x + .04, y0, y1), '#5c6488')
    frame.poly(quad(x0 - .04, x1 + .04, y0 - .07, y0), '#737a9c')
    frame.poly(quad(x0 - .04, x1 + .04, y1, y1 + .07), '#5c6488')
    note = at(.22, 1.22)
    frame.c.save()
    frame.c.translate(*note)
    frame.c.rotate(-.03)
    frame.rect(-84, -46, 168, 92, '#fff6e0')
    frame.text('저녁 여덟 시부터', 0, -18, 23, 'NanumBarunpen', '#3a3350')
    frame.text('반 값', 0, 17, 36, 'BM JUA_TTF', '#3a3350')
    frame.c.restore()
    street.lay(frame, rough=.4)
    street.plane(quad(x0 - .04, x1 + .04, 0, y0 - .07), '#7c7f9c', at(1, .7), at(1, 0), .5)


def awning(street):
    """over the window, rolled half out"""
    x0, x1, top, low, out = -.5, 3.2, 2.52, 2.20, 5.35
    slope = [p(x0, top, WALL), p(x1, top, WALL), p(x1, low, out), p(x0, low, out)]
    street.plane(slope, PERSIMMON, slope[3], slope[0], .55)
    teeth = [p(x0, low, out)]
    for i in range(18):
        a, b = x0 + (x1 - x0) * (i + .5) / 18, x0 + (x1 - x0) * (i + 1) / 18
        teeth += [p(a, low - .15, out), p(b, low - .09, out)]
    street.prop(lambda layer: layer.poly(teeth + [p(x1, low, out)], mix(PERSIMMON, '#8a3a2a', .25)), 5, 4, 10)


def sign(street, light):
    """VIENNA, as it is written here"""
    street.box(-2.95, 3.25, 2.56, 3.16, WALL - .16, WALL, '#dfe3dc', amt=.3)
    name = Layer()
    x, y = p(-.55, 2.86, WALL - .16)
    name.text('비엔나', x - 362, y, 92, 'BM HANNA Pro', '#3d5f8c')
    name.text('제과', x - 118, y, 92, 'BM HANNA Pro', '#3d5f8c')
    name.text('빵은 매일 새벽에 굽습니다', x + 450, y + 4, 36, 'BM JUA_TTF', '#6a7ca0')
    street.lay(name, rough=.3)
    lamp = Layer()
    for px in (-2.2, -.6, 1.1, 2.7):
        a = p(px, 3.34, WALL - .4)
        lamp.line([p(px, 3.2, WALL), (a[0], a[1] - 8), a], '#3a3f66', 4)
        lamp.ell(a[0], a[1] + 4, 18, 8, '#3a3f66')
    street.lay(lamp, rough=.4)


def gap(street, light):
    """the shutter, up as far as the hip, and what comes out under it"""
    x0, x1 = -2.75, -.75
    inside(street, x0, x1, 0, 1.12, light)
    floor = Layer()
    floor.poly([at(x0, 0), at(x0, .16), at(x1, .16), at(x1, 0)], '#e2a25a')
    x, y = at(-2.25, .05)
    floor.rect(x - 46, y - 120, 92, 118, '#e9dcc0', r=10)
    floor.text('강력분', x, y - 66, 30, 'BM DoHyeon', '#6a5a78')
    slipper = at(-1.35, .03)
    for dx in (0, 46):
        floor.ell(slipper[0] + dx, slipper[1] - 4, 20, 8, '#6d94a8')
    street.lay(floor, rough=.4)
    shutter(street, x0, x1, 1.12, 2.5, '#9aa0b8')
    for x in (x0 - .07, x1):
        street.plane(quad(x, x + .07, 0, 2.5), '#5c6488')


def road(street):
    """asphalt, kerb, and the light across it"""
    street.plane([p(-9, 0, WALL), p(9, 0, WALL), p(9, 0, 4.9), p(-9, 0, 4.9)], '#8c8aa2', p(0, 0, 6), p(0, 0, 4.9), .3)
    street.plane([p(-9, 0, 4.9), p(9, 0, 4.9), p(9, -.12, 4.85), p(-9, -.12, 4.85)], '#6a6b8c')
    street.plane([p(-9, -.12, 4.85), p(9, -.12, 4.85), p(9, -.12, 1.4), p(-9, -.12, 1.4)], '#55587e', p(0, -.12, 4.8), p(0, -.12, 2.6), .6, tex=.1)
    pool = Layer()
    pool.poly([p(-2.75, 0, WALL), p(-.75, 0, WALL), p(.3, -.12, 2.4), p(-3.4, -.12, 2.4)], '#ffffff')
    soft = Layer()
    soft.poly([p(-.35, 0, 5.6), p(3.05, 0, 5.6), p(3.6, -.12, 3.0), p(-.6, -.12, 3.0)], '#ffffff', .5)
    columns, rows = xy()
    fade = np.clip(1.25 - (rows - 826) / 420, 0, 1)
    mask = np.clip(blur(pool.mask(), 8) + blur(soft.mask(), 26), 0, 1) * fade * (rows > 822)
    mask = tooth(mask.astype(np.float32), .5)
    street.wash(mask, '#ffc56e', .62, 'soft')
    street.wash(mask, '#ffc06a', .42, 'screen')


def street_things(street):
    """crates of milk, a bicycle's worth of nothing else"""
    for i, y in enumerate((0, .30)):
        street.box(-3.62 + i * .02, -3.12 + i * .02, y, y + .28, 5.4, 5.8, '#6f86ac')
    grid = Layer()
    for i in range(2):
        for k in range(4):
            a = p(-3.54 + k * .115 + i * .02, .06 + i * .30, 5.4)
            grid.rect(a[0] - 6, a[1] - 32, 14, 26, '#4d5f88', .8)
    for k in range(4):
        a = p(-3.5 + k * .115, .58, 5.5)
        grid.poly([(a[0] - 9, a[1] + 2), (a[0] - 9, a[1] - 26), (a[0], a[1] - 38), (a[0] + 9, a[1] - 26), (a[0] + 9, a[1] + 2)], '#eef0ea')
    street.lay(grid, rough=.4)


def steam(street, x, y, width, height, strength, seed):
    """soft ribbons, leaning with the street's air"""
    dice = random.Random(seed)
    cloud = Layer()
    for _ in range(6):
        start, bend = dice.uniform(-.5, .5) * width, dice.uniform(.3, 1) * width
        for step in range(9):
            t = step / 8
            cloud.ell(x + start + bend * t * t + math.sin(t * 5 + start) * width * .16, y - height * t, width * (.16 + .24 * t), width * (.2 + .2 * t), '#fff0d4', strength * (1 - t) ** 1.2)
    street.lay(cloud, soft=width * .14)


def main():
    street = Stage('#4d5684', CAMERA, dir=(.1, .9), shade='#3f4470', shade_a=.75, key='#ffd08a')
    wires = sky(street)
    fronts(street)
    light = Layer()
    sleepers(street)
    units = Layer()
    aircon(units, CAMERA, 2.5, WALL - .5, 3.5, 1, '#b9bccb', '#3f4470', lambda c, z: c)
    street.lay(units, rough=.4)
    gap(street, light)
    window(street, light)
    sign(street, light)
    awning(street)
    road(street)
    street_things(street)
    street.lay(wires, rough=.4)
    columns, rows = xy()
    warm = np.exp(-(((columns - 1180) / 620) ** 2 + ((rows - 560) / 330) ** 2)) + .9 * np.exp(-(((columns - 590) / 330) ** 2 + ((rows - 760) / 230) ** 2))
    night = np.clip(1 - warm, 0, 1).astype(np.float32)
    street.wash(night, '#5a629c', .62, 'mul', .2)
    street.wash(np.clip(warm, 0, 1).astype(np.float32), '#ffb85c', .16, 'screen', .2)
    street.glow(light, (8, 40, 130), (.10, .26, .42))
    vent = p(-1.75, 2.5, WALL)
    steam(street, vent[0] - 30, vent[1] + 292, 120, 250, .07, 3)
    steam(street, at(2.24, 0)[0], at(0, 1.10)[1], 120, 170, .16, 5)
    street.vignette('#1d2046', .42, .5, .56, .98).finish(.03, .03)
    deliver(street, 'bakery-dawn', 3)


if __name__ == '__main__':
    main()
