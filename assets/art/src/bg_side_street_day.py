"""side-street-day: behind Anguk, early spring, a street with a wall down one side and stones that can be counted.

The sun is low behind us. Somebody who is not in the picture walks in front, and his shadow goes in front of
him, over the stones. The only red is far off: the cloth of the dumpling house at the corner.
"""
import math
import random

import numpy as np

from press import Cam, Layer, blur, mix, tooth
from stage import Stage
from kit import deliver, figure
from kit_grey import BONE, INK, TOMATO, corners, facing, fall, pool

EYE = 1.55
CAMERA = Cam(1250, 1010, 440, EYE)
WALL_X, HOUSE_X, END = 2.0, -2.6, 19.0
WALL_TOP, RIDGE = 2.28, 2.62
STONE = .40
HAZE = '#d3dad5'
points = corners(CAMERA)


def far(colour, z, reach=30):
    """the thin white of a March noon"""
    return mix(colour, HAZE, 1 - math.exp(-max(0, z - 4) / reach))


# ---------------------------------------------------------------- above and beyond
def sky(stage):
    """nothing in it but the mountain"""
    stage.grad([(0, '#c9d3d3'), (.25, '#dde2dc'), (.45, '#eceade')], grain=.04)
    layer = Layer()
    layer.curve([(560, 460), (690, 372), (790, 330), (880, 262), (940, 226), (1004, 214), (1060, 250), (1130, 276), (1240, 336), (1420, 372), (1600, 460)], '#b7c4c4', tension=.4)
    layer.curve([(700, 470), (860, 372), (980, 330), (1100, 352), (1230, 330), (1400, 396), (1500, 470)], '#a8b7b6', tension=.5)
    stage.lay(layer, rough=.8, soft=.8)


def palace(stage):
    """one hipped roof behind the wall, tiles grey as the sky"""
    layer = Layer()
    layer.poly([(1168, 352), (1446, 352), (1446, 420), (1168, 420)], '#93a09d')
    layer.curve([(1120, 342), (1176, 324), (1222, 288), (1254, 258), (1360, 258), (1394, 288), (1440, 324), (1500, 342), (1440, 352), (1306, 346), (1176, 352)], '#7d8c8c', tension=.22)
    layer.line([(1250, 256), (1364, 256)], '#64757a', 7)
    for index in range(15):
        t = index / 14
        layer.line([(1258 + 98 * t, 262), (1150 + 320 * t, 344)], '#6c7c80', 2, .55)
    stage.lay(layer, rough=.6)


def branches(layer, x, y, angle, length, width, colour, depth, dice, buds):
    """a tree that has not made up its mind"""
    x2 = x + math.cos(angle) * length
    y2 = y - math.sin(angle) * length
    bend = ((x + x2) / 2 + dice.uniform(-5, 5), (y + y2) / 2)
    layer.line([(x, y), bend, (x2, y2)], colour, width)
    if depth == 0:
        buds.append((x2, y2))
        return
    for _ in range(dice.choice((2, 2, 3))):
        branches(layer, x2, y2, angle + dice.uniform(-.72, .72), length * dice.uniform(.62, .82), width * .62, colour, depth - 1, dice, buds)


def trees(stage):
    """over the wall, from the palace side"""
    for seed, x, y, size, colour in ((4, 1250, 420, 74, '#8d9a98'), (9, 1560, 300, 112, '#6f7f80'), (12, 1800, 210, 120, '#5f7074')):
        dice = random.Random(seed)
        layer = Layer()
        buds = []
        branches(layer, x, y, 1.62, size, size * .13, colour, 5, dice, buds)
        for bx, by in buds:
            layer.ell(bx, by, 2.6, 2.0, '#c9c79c', .8)
        stage.lay(layer, rough=.7)


# ---------------------------------------------------------------- the wall
def wall(stage):
    """granite in courses, lime between, black tiles on top"""
    near = 1.4
    face = points((WALL_X, 0, near), (WALL_X, WALL_TOP, near), (WALL_X, WALL_TOP, END), (WALL_X, 0, END))
    stage.plane(face, '#cfccbd', CAMERA.p(WALL_X, 2, 10), CAMERA.p(WALL_X, 0, 3), .42)
    dice = random.Random(3)
    layer = Layer()
    course = 0
    y = .0
    while y < WALL_TOP - .05:
        high = (.42, .36, .32, .30, .30, .28, .26)[min(course, 6)]
        high = min(high, WALL_TOP - y)
        z = near + (.3 if course % 2 else 0)
        while z < END:
            long = dice.uniform(.55, .95)
            tone = dice.uniform(-.10, .12)
            ink = mix('#b5b5aa', '#6c7a7e' if tone < 0 else '#e4e0d0', abs(tone) * 2.4)
            gap = .022
            block = points((WALL_X, y + gap, z + gap), (WALL_X, y + high - gap, z + gap), (WALL_X, y + high - gap, min(z + long, END) - gap), (WALL_X, y + gap, min(z + long, END) - gap))
            layer.poly(block, far(ink, z, 34), .75)
            layer.line([block[0], block[3]], far('#7d878a', z, 34), max(1, CAMERA.k(z) * .008), .6)
            z += long
        y += high
        course += 1
    stage.lay(layer, rough=.8)
    shade = points((WALL_X, WALL_TOP - .42, near), (WALL_X, WALL_TOP, near), (WALL_X, WALL_TOP, END), (WALL_X, WALL_TOP - .30, END))
    layer = Layer()
    layer.poly(shade, '#ffffff')
    stage.wash(blur(layer.mask(), 4), '#5f7078', .62, 'mul', .3)


def tiles(stage):
    """the little roof: under-eave, round ends, furrows, ridge"""
    near = 1.4
    out = WALL_X - .30
    layer = Layer()
    layer.poly(points((out, WALL_TOP - .02, near), (WALL_X, WALL_TOP - .08, near), (WALL_X, WALL_TOP - .08, END), (out, WALL_TOP - .02, END)), '#4a5860')
    layer.poly(points((out, WALL_TOP, near), (WALL_X + .1, RIDGE, near), (WALL_X + .1, RIDGE, END), (out, WALL_TOP, END)), '#5d6d74')
    stage.lay(layer, rough=.6)
    layer = Layer()
    z = END
    while z > near:
        scale = CAMERA.k(z)
        ink = far('#54646c', z, 26)
        layer.line(points((out, WALL_TOP + .03, z), (WALL_X + .08, RIDGE - .02, z)), far('#7d8c90', z, 26), max(1.5, scale * .055))
        layer.line(points((out, WALL_TOP + .01, z + .06), (WALL_X + .08, RIDGE - .04, z + .06)), far('#3a4850', z, 26), max(1, scale * .03))
        x, y = CAMERA.p(out - .02, WALL_TOP + .01, z)
        layer.ell(x, y, max(1.2, scale * .036), max(1.6, scale * .052), ink)
        layer.ell(x - scale * .006, y - scale * .008, max(.8, scale * .020), max(1, scale * .030), far('#9aa7a8', z, 26))
        z -= .21
    ridge = points((WALL_X + .06, RIDGE, near), (WALL_X + .06, RIDGE + .12, near), (WALL_X + .06, RIDGE + .12, END), (WALL_X + .06, RIDGE, END))
    layer.poly(ridge, '#46555c')
    layer.line([ridge[1], ridge[2]], '#a9b5b3', 2.5, .9)
    stage.lay(layer, rough=.5)


# ---------------------------------------------------------------- the other side
def houses(stage):
    """low fronts in their own shade, eaves one behind the other"""
    for z0, z1, high, ink, eave in ((14.4, END, 2.5, '#76868a', '#4b5b62'), (9.5, 14.4, 2.7, '#5d6e74', '#38484f'), (5.8, 9.5, 2.55, '#4a5b62', '#2b3a42'), (1.2, 5.8, 2.8, '#37474f', '#1f2d34')):
        face = points((HOUSE_X, 0, z0), (HOUSE_X, high, z0), (HOUSE_X, high, z1), (HOUSE_X, 0, z1))
        stage.plane(face, ink, face[2], face[0], .55)
        foot = points((HOUSE_X, 0, z0), (HOUSE_X, .75, z0), (HOUSE_X, .75, z1), (HOUSE_X, 0, z1))
        stage.plane(foot, mix(ink, '#a9b0aa', .28), foot[2], foot[0], .55)
        layer = Layer()
        count = max(2, int((z1 - z0) / 1.15))
        for index in range(count + 1):
            z = z0 + (z1 - z0) * index / count
            layer.line(points((HOUSE_X, .75, z), (HOUSE_X, high, z)), mix(ink, INK, .45), max(2, CAMERA.k(z) * .05))
        layer.line(points((HOUSE_X, .75, z0), (HOUSE_X, .75, z1)), mix(ink, INK, .35), 3)
        layer.line(points((HOUSE_X, high - .7, z0), (HOUSE_X, high - .7, z1)), mix(ink, INK, .40), 3, .8)
        for index in range(count):
            if index % 2 == 0:
                a = z0 + (z1 - z0) * (index + .18) / count
                b = z0 + (z1 - z0) * (index + .82) / count
                pane = points((HOUSE_X, 1.0, a), (HOUSE_X, high - .85, a), (HOUSE_X, high - .85, b), (HOUSE_X, 1.0, b))
                layer.poly(pane, mix(ink, BONE, .34))
                for t in (.25, .5, .75):
                    layer.line(points((HOUSE_X, 1.0, a + (b - a) * t), (HOUSE_X, high - .85, a + (b - a) * t)), mix(ink, INK, .25), 2)
        stage.lay(layer, rough=.6)
        eaves(stage, z0, z1, high, eave)


def eaves(stage, z0, z1, high, ink):
    """from below: boards, rafters in a row, the tiles' round ends, and a line of roof above them"""
    out, drip = HOUSE_X + .72, high + .02
    near, beyond = z0 - .12, z1 + .02
    layer = Layer()
    layer.poly(points((HOUSE_X - 3, high - .3, near), (HOUSE_X - 3, high + 1.6, near), (out - .5, drip + .50, near), (out, drip, near), (HOUSE_X, high - .3, near)), mix(ink, INK, .12))
    layer.poly(points((HOUSE_X, high, near), (out, drip, near), (out, drip, beyond), (HOUSE_X, high, beyond)), mix(ink, INK, .25))
    z = beyond
    while z > near:
        layer.line(points((HOUSE_X, high - .02, z), (out - .06, drip - .01, z)), mix(ink, '#93a1a3', .32), max(1.5, CAMERA.k(z) * .05))
        z -= .36
    layer.poly(points((out, drip, near), (out, drip + .15, near), (out, drip + .15, beyond), (out, drip, beyond)), ink)
    layer.poly(points((out, drip + .15, near), (out - .5, drip + .52, near), (out - .5, drip + .52, beyond), (out, drip + .15, beyond)), mix(ink, '#8fa0a4', .22))
    z = beyond
    while z > near:
        scale = CAMERA.k(z)
        x, y = CAMERA.p(out, drip + .09, z)
        layer.ell(x, y, max(1.2, scale * .034), max(1.8, scale * .060), mix(ink, INK, .35))
        layer.ell(x + scale * .006, y - scale * .008, max(.8, scale * .018), max(1.2, scale * .036), mix(ink, '#a9b6b6', .5))
        z -= .23
    stage.lay(layer, rough=.5)
    shade = Layer()
    shade.poly(points((HOUSE_X, high, near), (HOUSE_X, high - .5, near), (HOUSE_X, high - .5, beyond), (HOUSE_X, high, beyond)), '#ffffff')
    stage.wash(blur(shade.mask(), 5), '#46565f', .6, 'mul', .2)


def dumpling_house(stage):
    """where the street turns: a lit front, steamers, a cloth over the door"""
    stage.plane(facing(CAMERA, -3.4, 2.6, 0, 2.75, END), '#a9b4b0', CAMERA.p(0, 2, END), CAMERA.p(-3, 0, END), .4)
    layer = Layer()
    left, top = CAMERA.p(-1.75, 2.30, END)
    right, low = CAMERA.p(1.55, 1.86, END)
    layer.rect(left, top, right - left, low - top, '#40534f')
    layer.text('손만두', (left + right) / 2 + 4, (top + low) / 2, 25, 'BM DoHyeon', '#eef0e6')
    for x0, x1 in ((-1.6, -.62), (.62, 1.5)):
        layer.poly(facing(CAMERA, x0, x1, .72, 1.76, END), '#f2ecd6')
        layer.line(points(((x0 + x1) / 2, .72, END), ((x0 + x1) / 2, 1.76, END)), '#7c8c88', 2.4)
        layer.line(facing(CAMERA, x0, x1, .72, 1.76, END), '#6a7c79', 3, 1, True)
    layer.poly(facing(CAMERA, -.5, .5, .02, 1.80, END), '#2f3f42')
    layer.poly(facing(CAMERA, -1.7, -.6, .0, .66, END), '#7f8d8c')
    for step in range(3):
        x, y = CAMERA.p(-1.18, .68 + .12 * step, END - .3)
        layer.rect(x - 17, y - 8, 34, 7, '#9a825e', r=2)
    stage.lay(layer, rough=.5)
    roof = Layer()
    roof.curve([CAMERA.p(-3.6, 2.55, END), CAMERA.p(-2.6, 2.95, END), CAMERA.p(-1.6, 3.35, END), CAMERA.p(1.4, 3.35, END), CAMERA.p(2.3, 2.95, END), CAMERA.p(3.2, 2.55, END)], '#6d7d81', tension=.15)
    roof.line(points((-1.7, 3.36, END), (1.5, 3.36, END)), '#55666c', 6)
    for step in range(19):
        x = -1.6 + 3.0 * step / 18
        roof.line([CAMERA.p(x, 3.33, END), CAMERA.p(x * 1.9 - .1, 2.58, END)], '#55666c', 2, .6)
    stage.lay(roof, rough=.6)
    cloth = Layer()
    for index in range(2):
        x0 = -.56 + .57 * index
        sway = .05 - .08 * index
        cloth.poly([CAMERA.p(x0, 1.84, END - .2), CAMERA.p(x0 + .54, 1.84, END - .2), CAMERA.p(x0 + .54 + sway, .92, END - .2), CAMERA.p(x0 + .01 + sway, .96, END - .2)], TOMATO)
    stage.prop(cloth, 4, 3, 4, sh=.5, castmul=.4)
    layer = Layer()
    for index, letter in enumerate('만두'):
        x, y = CAMERA.p(-.28 + .56 * index, 1.40, END - .2)
        layer.text(letter, x, y, 28, 'BM DoHyeon', '#f6ead8')
    layer.line(points((-.62, 1.86, END - .2), (.62, 1.86, END - .2)), '#3b3a36', 3)
    stage.lay(layer, rough=.3)
    steam = Layer()
    x, y = CAMERA.p(-1.15, 1.1, END - .3)
    for index in range(90):
        t = index / 90
        steam.ell(x + 30 * t + 12 * t * math.sin(t * 9), y - 108 * t, 5 + 18 * t, 5 + 12 * t, '#ffffff', .13 * (1 - t))
    stage.wash(tooth(np.clip(blur(steam.mask(), 3), 0, 1), .4), '#ffffff', .9, 'screen')


def passer(stage):
    """round the corner by the dumplings: a woman, with a white dog"""
    layer = Layer()
    x, y = CAMERA.p(1.05, 0, 15.2)
    scale = CAMERA.k(15.2)
    figure(layer, x, y, scale, '#6c7c80', kind=2, walk=.7, rimL='#eef0e6', rim=.02)
    dx, dy = CAMERA.p(.52, 0, 15.2)
    layer.curve([(dx - 20, dy - 12), (dx - 16, dy - 24), (dx + 6, dy - 25), (dx + 12, dy - 14), (dx + 8, dy - 8), (dx - 14, dy - 7)], '#f8f6ea', tension=.5)
    layer.ell(dx - 21, dy - 26, 9, 8, '#f8f6ea')
    layer.ell(dx - 29, dy - 24, 4.5, 3.6, '#f8f6ea')
    layer.ell(dx - 16, dy - 31, 3.4, 5, '#d9d8cc')
    for leg in (-14, -9, 4, 9):
        layer.line([(dx + leg, dy - 9), (dx + leg + (1 if leg > 0 else -1), dy)], '#e6e4d6', 3.2)
    layer.line([(dx + 11, dy - 20), (dx + 18, dy - 31)], '#f8f6ea', 3.6)
    layer.line([(dx - 16, dy - 22), (x - scale * .2, y - scale * .88)], '#55656a', 1.5)
    stage.prop(layer, 3, 2, 0, sh=.3)
    shadow = Layer()
    shadow.poly(points((.95, 0, 15.2), (1.15, 0, 15.2), (1.5, 0, 17.2), (1.3, 0, 17.2)), '#ffffff')
    shadow.poly(points((.40, 0, 15.2), (.62, 0, 15.2), (.72, 0, 15.9), (.52, 0, 15.9)), '#ffffff')
    stage.wash(blur(shadow.mask(), 1.5), '#66777e', .6, 'mul')


# ---------------------------------------------------------------- the stones
def paving(stage):
    """forty centimetres by forty, laid in line"""
    stage.plane(points((HOUSE_X, 0, 1.3), (HOUSE_X, 0, END), (WALL_X, 0, END), (WALL_X, 0, 1.3)), '#b9bdb4', CAMERA.p(0, 0, 14), CAMERA.p(0, 0, 2.2), .30)
    dice = random.Random(614)
    layer = Layer()
    columns = int((WALL_X - HOUSE_X) / STONE)
    row = 0
    z = 2.4
    while z < END - .1:
        for column in range(columns + 1):
            x = HOUSE_X + .28 + STONE * column
            if x + STONE > WALL_X - .22:
                break
            tone = dice.uniform(-1, 1)
            ink = mix('#bcbfb5', '#dcd9c9' if tone > 0 else '#8d9a9c', abs(tone) * .55)
            gap = .010
            stone = points((x + gap, 0, z + gap), (x + gap, 0, z + STONE - gap), (x + STONE - gap, 0, z + STONE - gap), (x + STONE - gap, 0, z + gap))
            layer.poly(stone, far(ink, z, 40), .85)
        z += STONE
        row += 1
    stage.lay(layer, rough=.5)
    joints = Layer()
    for column in range(columns + 1):
        x = HOUSE_X + .28 + STONE * column
        if x > WALL_X - .2:
            break
        joints.line(points((x, 0, 2.2), (x, 0, 9)), '#5f6e74', 2.4, .75)
        joints.line(points((x, 0, 9), (x, 0, END)), '#7c8a8d', 1.2, .6)
    z = 2.4
    while z < END:
        joints.line(points((HOUSE_X + .28, 0, z), (WALL_X - .2, 0, z)), far('#5f6e74', z, 14), max(1, min(3, CAMERA.k(z) * .012)), .75)
        z += STONE
    stage.lay(joints, rough=.5)
    kerb = points((WALL_X - .2, 0, 1.3), (WALL_X - .2, 0, END), (WALL_X, 0, END), (WALL_X, 0, 1.3))
    stage.plane(kerb, '#8b979a', kerb[1], kerb[0], .5)
    gutter = points((HOUSE_X, 0, 1.3), (HOUSE_X, 0, END), (HOUSE_X + .26, 0, END), (HOUSE_X + .26, 0, 1.3))
    stage.plane(gutter, '#6b797d', gutter[1], gutter[0], .5)


BODY = [(-.16, 0), (-.17, .42), (-.20, .60), (-.24, .98), (-.27, 1.24), (-.20, 1.42), (-.07, 1.47), (-.065, 1.56), (.065, 1.56), (.07, 1.47), (.20, 1.42), (.27, 1.26), (.33, 1.04), (.42, .84), (.46, .76), (.42, .70), (.36, .76), (.26, .96), (.225, 1.08), (.22, .80), (.23, .56), (.17, .50), (.19, .0), (.05, 0), (.02, .46), (-.02, .46), (-.05, 0)]


def his_shadow(stage):
    """long, because it is early; one hand a little out from the side"""
    feet, tip = (-.95, 2.55), (.26, 8.6)
    dx, dz = (tip[0] - feet[0]) / 1.78, (tip[1] - feet[1]) / 1.78
    outline = []
    for across, height in BODY:
        outline.append(CAMERA.p(feet[0] + dx * height + across * 1.12, 0, feet[1] + dz * height - across * .2))
    layer = Layer()
    layer.curve(outline, '#ffffff', tension=.35)
    x, y = CAMERA.p(feet[0] + dx * 1.70, 0, feet[1] + dz * 1.70)
    layer.ell(x + 2, y - 4, 27, 21, '#ffffff', rot=-.75)
    mask = blur(layer.mask(), 1.6) * .75 + blur(layer.mask(), 6) * .25
    stage.wash(tooth(np.clip(mask, 0, 1), .5), '#4f606c', .80, 'mul')


def house_shade(stage):
    """the low fronts keep a strip of the street to themselves"""
    layer = Layer()
    edge = [(HOUSE_X + .75, 2.2), (HOUSE_X + .95, 5.7), (HOUSE_X + .62, 5.9), (HOUSE_X + .72, 9.5), (HOUSE_X + .85, 9.7), (HOUSE_X + .9, 14.5), (HOUSE_X + .6, 14.7), (HOUSE_X + .6, END)]
    layer.poly(points((HOUSE_X, 0, 2.2), *[(x, 0, z) for x, z in edge], (HOUSE_X, 0, END)), '#ffffff')
    stage.wash(tooth(blur(layer.mask(), 2.5), .5), '#5b6c76', .72, 'mul')


def build():
    """sky to stones; the shadow; then the sun"""
    stage = Stage(HAZE, CAMERA, dir=(-.35, -.92), shade='#54697a', shade_a=.9, key='#f2f6f0')
    sky(stage)
    palace(stage)
    trees(stage)
    dumpling_house(stage)
    paving(stage)
    houses(stage)
    wall(stage)
    tiles(stage)
    house_shade(stage)
    passer(stage)
    his_shadow(stage)
    pool(stage, 1010, 470, 420, 150, '#f3efdf', .30)
    pool(stage, 1480, 520, 420, 420, '#f6ecd2', .12)
    fall(stage, 820, 1120, '#4a5a66', .42)
    stage.vignette('#16222a', .40, .54, .48)
    stage.finish(.030, .025)
    return stage


if __name__ == '__main__':
    deliver(build(), 'side-street-day', 2)
