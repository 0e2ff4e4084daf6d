"""phone-night: the rooftop room in Haebangchon, one in the morning, November, rain just over.

Two mattresses pushed together, two quilts, two pillows with two dents close to each other, one pot with
two pairs of chopsticks: an audience of two. The show is a telephone lying face up on the quilt, and on it
three messages from one side and nothing from the other. Its pale light goes up like footlights and owns
the accent; the city behind the glass is only pink. On the rail hangs the coat with the hole in its hem.
"""
import math
import random

import cv2
import numpy as np

from press import Cam, H, W, Layer, blur, displace, fbm, mix, tooth
from stage import Stage
from kit import clip_to, deliver, namsan, neon_text, rain, skyline, xy

INK, NIGHT = '#0b0716', '#150d2a'
PINK = '#ff3d8b'
PALE = '#c4f2f8'

CAMERA = Cam(1200, 940, 205, 1.7)
LEFT, RIGHT, BACK, NEAR, CEILING = -2.6, 2.6, 4.6, 1.2, 2.12
PANE_X0, PANE_X1, PANE_Y0, PANE_Y1 = -.98, 1.05, .84, 1.98
PHONE = (950, 716)
LEFT_QUILT = [(236, 884), (300, 786), (372, 716), (470, 682), (580, 690), (690, 666), (790, 676), (880, 662), (938, 684), (930, 760), (952, 860), (930, 980), (960, 1120), (200, 1120)]
RIGHT_QUILT = [(820, 1120), (842, 960), (812, 860), (846, 790), (838, 742), (868, 706), (930, 690), (1010, 672), (1100, 664), (1190, 682), (1290, 664), (1400, 690), (1490, 704), (1560, 770), (1640, 880), (1680, 1120)]


def points(*corners):
    """three-dimensional corners to the picture plane"""
    return [CAMERA.p(*corner) for corner in corners]


def warped(flat, quad):
    """a flat drawing laid into a quad: top left, top right, bottom right, bottom left"""
    source = np.float32([[0, 0], [flat.w, 0], [flat.w, flat.h], [0, flat.h]])
    matrix = cv2.getPerspectiveTransform(source, np.float32(quad))
    return cv2.warpPerspective(flat.arr(), matrix, (W, H), flags=cv2.INTER_AREA)


def face_the_phone(stage, x, y):
    """turn the shading of what comes next towards the telephone; returns how much of it arrives"""
    dx, dy = PHONE[0] - x, PHONE[1] - y
    distance = math.hypot(dx, dy) + 1e-6
    stage.dir = (dx / distance, dy / distance)
    return math.exp(-distance / 420)


# ---------------------------------------------------------------- the room
def shell(stage):
    """low ceiling, papered walls, a floor one only sees the edge of"""
    point = CAMERA.p
    stage.plane(points((LEFT, CEILING, NEAR), (LEFT, CEILING, BACK), (RIGHT, CEILING, BACK), (RIGHT, CEILING, NEAR)), '#2c1846', point(0, CEILING, BACK), point(0, CEILING, 3.2), .75)
    stage.plane(points((LEFT, 0, BACK), (LEFT, CEILING, BACK), (RIGHT, CEILING, BACK), (RIGHT, 0, BACK)), '#522a6a', point(0, .5, BACK), point(3.2, 1.9, BACK), .55)
    stage.plane(points((LEFT, 0, NEAR), (LEFT, CEILING, NEAR), (LEFT, CEILING, BACK), (LEFT, 0, BACK)), '#2c1644', point(LEFT, 1, BACK), point(LEFT, 1, 2.6), .8)
    stage.plane(points((RIGHT, 0, NEAR), (RIGHT, CEILING, NEAR), (RIGHT, CEILING, BACK), (RIGHT, 0, BACK)), '#2c1644', point(RIGHT, 1, BACK), point(RIGHT, 1, 2.6), .8)
    stage.plane(points((LEFT, 0, NEAR), (LEFT, 0, BACK), (RIGHT, 0, BACK), (RIGHT, 0, NEAR)), '#33193f', point(0, 0, BACK), point(0, 0, 2.4), .85)


def wallpaper(stage):
    """the landlord's choice: sprigs, a seam that lifts, a mouldering corner"""
    layer = Layer()
    for column in range(27):
        x = LEFT + .1 + column * .2
        for row in range(8):
            height = .16 + row * .27 + (column % 2) * .13
            if height > CEILING - .08:
                continue
            px, py = CAMERA.p(x, height, BACK)
            layer.line([(px, py + 7), (px, py - 3)], '#7a4a8c', 1.6, .22)
            layer.ell(px - 4, py - 3, 4, 2.2, '#7a4a8c', .22, rot=.6)
            layer.ell(px + 4, py - 3, 4, 2.2, '#7a4a8c', .22, rot=-.6)
    for x in (-1.75, 1.32):
        layer.line(points((x, 0, BACK), (x, CEILING, BACK)), '#1f0f34', 1.6, .5)
    layer.line(points((LEFT, 0, BACK), (LEFT, CEILING, BACK), (RIGHT, CEILING, BACK), (RIGHT, 0, BACK)), '#180b2a', 3, .8)
    layer.line(points((LEFT, CEILING, BACK), (LEFT, CEILING, NEAR)), '#180b2a', 3, .7)
    layer.line(points((RIGHT, CEILING, BACK), (RIGHT, CEILING, NEAR)), '#180b2a', 3, .7)
    stage.lay(layer, rough=.5)


def ceiling_lamp(stage):
    """switched off, string hanging: nobody wanted to get up"""
    px, py = CAMERA.p(.05, CEILING - .02, 4.0)
    layer = Layer()
    layer.ell(px, py + 2, 96, 15, '#180c2a')
    layer.ell(px, py - 2, 92, 13, '#4e3468')
    layer.ell(px, py - 3, 64, 7, '#2a183e')
    layer.line([(px + 30, py + 8), (px + 32, py + 66)], '#a884b4', 1.6, .7)
    layer.ell(px + 32, py + 70, 4, 6, '#b894c0', .8)
    stage.lay(layer, rough=.4)


# ---------------------------------------------------------------- the window
def near_roof(layer, emission, x0, x1, back, front, base, colour, dice, lean=0):
    """a flat roof seen from a little above: parapet, wet top, wall with a few windows"""
    top = [(x0 + lean, back), (x1 + lean, back), (x1, front), (x0, front)]
    layer.poly(top, mix(colour, '#ff8ab8', .10))
    layer.poly([(x0 + lean * .7 + 8, back + (front - back) * .3), (x1 + lean * .7 - 8, back + (front - back) * .3), (x1 - 6, front - 3), (x0 + 6, front - 3)], mix(colour, '#3f8a7c', .50))
    for _ in range(3):
        px, py = dice.uniform(x0 + 14, x1 - 14), back + (front - back) * dice.uniform(.45, .85)
        layer.ell(px, py, dice.uniform(12, 30), dice.uniform(1.5, 3.4), dice.choice(['#ff9cc8', '#ff6aa8', '#a8e4ec']), .55)
    layer.rect(x0, front - 5, x1 - x0, base - front + 5, mix(colour, INK, .35))
    layer.line([(x0, front - 5), (x1, front - 5)], '#e07ab0', 2, .75)
    for column in range(int((x1 - x0) / 30)):
        for row in range(int((base - front) / 26)):
            if dice.random() < .5:
                px, py = x0 + 10 + column * 30, front + 10 + row * 26
                tone = dice.choice(['#ff9ac0', '#e8a0d8', '#8ad0e0', '#ffb8a8'])
                layer.rect(px, py, 13, 12, tone, .8)
                emission.rect(px, py, 13, 12, tone, .4)


def water_tank(layer, x, base, size, colour):
    """plastic, on four short legs, on every roof"""
    for step in (-.7, .7):
        layer.line([(x + step * size, base), (x + step * size, base - size * .4)], '#12081f', 3)
    layer.rect(x - size, base - size * 1.5, size * 2, size * 1.15, colour, r=size * .3)
    layer.ell(x, base - size * 1.5, size * .8, size * .2, mix(colour, '#ffb0d8', .35))
    layer.line([(x - size + 2, base - size * 1.3), (x - size + 2, base - size * .6)], '#ff9ccc', 2, .7)


def city(stage, emission):
    """neon Seoul after rain: haze, the hill with its tower, wet green roofs"""
    quad = points((PANE_X0, PANE_Y1, BACK), (PANE_X1, PANE_Y1, BACK), (PANE_X1, PANE_Y0, BACK), (PANE_X0, PANE_Y0, BACK))
    (x0, y0), (x1, y1) = quad[0], quad[2]
    layer, lights = Layer(), Layer()
    dice = random.Random(31)
    with clip_to(layer, quad), clip_to(lights, quad):
        layer.fillgrad(quad, layer.lin(0, y0, 0, y1, [(0, '#261452'), (.20, '#54267e'), (.40, '#9c4292'), (.56, '#ea74a6'), (1, '#8a3474')]))
        namsan(layer, lights, 1104, 300, 1.12, '#44195c', '#2e1248')
        skyline(layer, lights, x0 - 10, x1 + 10, 318, (18, 62), (20, 44), ('#7c3484', '#8c3e88'), ('#ffb0c8', '#ffd0a8', '#b0e4f0'), .16, (7, 9), 7, None, (2.4, 3))
        skyline(layer, lights, x0 - 10, x1 + 10, 342, (16, 58), (26, 60), ('#4a2064', '#582870'), ('#ff9ac0', '#ffc8a0', '#9ae4f0'), .24, (9, 10), 12, None, (3, 3.6))
        layer.rect(x0, 340, x1 - x0, 120, '#3a1854')
        for px, py in ((760, 322), (1010, 334)):
            layer.line([(px, py), (px, py - 34)], '#ff5a7a', 2.4)
            layer.line([(px - 9, py - 24), (px + 9, py - 24)], '#ff5a7a', 2.4)
            lights.line([(px, py), (px, py - 34)], '#ff4a72', 4)
            lights.line([(px - 9, py - 24), (px + 9, py - 24)], '#ff4a72', 4)
        near_roof(layer, lights, 852, 1026, 348, 368, 470, '#3f1f5c', dice, 8)
        near_roof(layer, lights, 660, 850, 354, 384, 470, '#34184e', dice, 14)
        near_roof(layer, lights, 1040, 1240, 362, 396, 470, '#2e1648', dice, -12)
        water_tank(layer, 734, 364, 19, '#5a3a7e')
        water_tank(layer, 1172, 372, 22, '#3a5a86')
        for px, words, tone in ((842, '호프', PINK), (1022, '약국', '#5ae0e0'), (1190, '여관', '#ff8ab0')):
            layer.rect(px - 16, 346, 32, 66, '#140a26')
            for index, letter in enumerate(words):
                neon_text(layer, lights, letter, px, 363 + index * 31, 25, tone, w=(7, 3.2, 1.1))
        for first, last, sag in (((x0 - 10, 214), (x1 + 10, 262), 40), ((x0 - 10, 236), (x1 + 10, 244), 56)):
            run = []
            for step in range(25):
                part = step / 24
                run.append((first[0] + (last[0] - first[0]) * part, first[1] + (last[1] - first[1]) * part + sag * 4 * part * (1 - part)))
            layer.line(run, '#1c0d30', 2, .85)
        layer.curve([(930, 364), (946, 372), (962, 364)], '#a880b8', w=6, close=False)
        layer.line([(946, 372), (946, 384)], '#241238', 3)
    stage.lay(layer, rough=.4)
    stage.glow(lights, (4, 16, 54), (.45, .42, .40))
    glass = Layer()
    glass.poly(quad, '#ffffff')
    pane = glass.mask()
    columns, rows = xy()
    stage.wash(pane * np.exp(-(((rows - 308) / 50) ** 2)), '#ff8ab8', .30, 'screen', .3)
    stage.wash(pane * rain(n=520, length=(12, 46), slant=.06, seed=4, width=(.8, 1.4)), '#ffc4e4', .34, 'screen')
    drops = Layer()
    for _ in range(64):
        px, py = dice.uniform(x0 + 6, x1 - 6), dice.uniform(y0 + 6, y1 - 8)
        size = dice.uniform(.8, 2.1)
        drops.ell(px, py, size, size * 1.3, '#ffd4ec', dice.uniform(.2, .45))
        if dice.random() < .16:
            drops.line([(px, py), (px + dice.uniform(-2, 2), py - dice.uniform(16, 50))], '#ffd4ec', 1.2, .35)
    stage.lay(drops)
    emission.poly(quad, '#b0408a', .42)


def window_frame(stage):
    """two aluminium sashes that never quite meet, and a sill wide enough to lean on"""
    layer = Layer()
    frame, light = '#1e1034', '#e07ab0'
    for x in (PANE_X0, .04, PANE_X1):
        layer.poly(points((x - .035, PANE_Y0, BACK - .02), (x - .035, PANE_Y1, BACK - .02), (x + .035, PANE_Y1, BACK - .02), (x + .035, PANE_Y0, BACK - .02)), frame)
        layer.line(points((x - .037, PANE_Y0, BACK - .02), (x - .037, PANE_Y1, BACK - .02)), light, 1.4, .55)
    layer.poly(points((.075, PANE_Y0, BACK - .02), (.075, PANE_Y1, BACK - .02), (.10, PANE_Y1, BACK - .02), (.10, PANE_Y0, BACK - .02)), '#3a2256')
    for height in (PANE_Y0, PANE_Y1):
        layer.poly(points((PANE_X0 - .035, height - .04, BACK - .02), (PANE_X0 - .035, height + .04, BACK - .02), (PANE_X1 + .035, height + .04, BACK - .02), (PANE_X1 + .035, height - .04, BACK - .02)), frame)
    px, py = CAMERA.p(.0, 1.36, BACK - .03)
    layer.rect(px - 4, py - 16, 8, 32, '#7a5a8c', r=3)
    stage.lay(layer, rough=.4)
    sill = Layer()
    top, deep = PANE_Y0 - .05, BACK - .26
    sill.poly(points((PANE_X0 - .12, top, BACK - .02), (PANE_X1 + .12, top, BACK - .02), (PANE_X1 + .12, top, deep), (PANE_X0 - .12, top, deep)), '#6a3a70')
    sill.poly(points((PANE_X0 - .12, top, deep), (PANE_X1 + .12, top, deep), (PANE_X1 + .12, top - .045, deep), (PANE_X0 - .12, top - .045, deep)), '#54405f')
    sill.line(points((PANE_X0 - .12, top - .045, deep), (PANE_X1 + .12, top - .045, deep)), PALE, 2, .55)
    stage.prop(sill, 2, 2, 6, castmul=.4)


def ashtray(stage):
    """on the sill, full, one still going"""
    px, py = CAMERA.p(.58, PANE_Y0 - .05, BACK - .14)
    layer = Layer()
    layer.poly([(px - 38, py - 16), (px + 38, py - 16), (px + 29, py + 3), (px - 29, py + 3)], '#2c2148')
    layer.ell(px, py + 3, 29, 5, '#2c2148')
    layer.ell(px, py - 16, 38, 7, '#5a4a7a')
    layer.ell(px, py - 15, 30, 4.6, '#140b22')
    for dx, lean, tall in ((-20, -14, 18), (-7, 5, 15), (5, -4, 20), (15, 14, 14)):
        layer.line([(px + dx, py - 14), (px + dx + lean, py - 14 - tall)], '#e0c8dc', 5)
        layer.line([(px + dx, py - 14), (px + dx + lean * .3, py - 14 - tall * .3)], '#8a5a6a', 5)
    layer.line([(px + 34, py - 18), (px + 56, py - 27)], '#ead4e4', 4.6)
    layer.ell(px + 57, py - 27.5, 3, 3, '#ff6a5a')
    layer.line([(px - 36, py - 14), (px - 28, py + 2)], '#ff8cc4', 2, .8)
    stage.lay(layer, rough=.3)
    smoke = Layer()
    for step in range(80):
        part = step / 80
        smoke.ell(px + 57 + 15 * math.sin(part * 6.5) * part ** .5 + 24 * part, py - 30 - 250 * part, 2 + 15 * part, 3 + 12 * part, '#ffffff', .20 * (1 - part) ** .8)
    haze = blur(displace(smoke.mask(), 8, 26, 8), 3)
    stage.wash(tooth(np.clip(haze, 0, 1), .5), '#ffd0ec', .42, 'screen')


# ---------------------------------------------------------------- left and right
def clock_and_calendar(stage):
    """five past one; November"""
    layer = Layer()
    cx, cy = 338, 176
    layer.ell(cx, cy, 35, 35, '#1a0c2c')
    layer.ell(cx, cy, 31, 31, '#a284b0')
    layer.line([(cx, cy), (cx + 9, cy - 15)], '#2a1240', 4)
    layer.line([(cx, cy), (cx + 12, cy - 23)], '#2a1240', 2.4)
    for step in range(12):
        angle = step * math.pi / 6
        layer.ell(cx + math.sin(angle) * 26, cy - math.cos(angle) * 26, 1.8, 1.8, '#3a1c50')
    stage.prop(layer, 4, 3, 5, rim=('#e0a8d8', 1.6, .6), sh=.6)
    page = Layer()
    page.rect(292, 246, 92, 108, '#9c80ac', r=2)
    page.rect(292, 246, 92, 26, '#6a2460')
    stage.prop(page, 3, 2, 5, sh=.5)
    marks = Layer()
    marks.text('11월', 338, 259, 19, 'BM DoHyeon', '#f0cce4')
    for row in range(5):
        for column in range(7):
            number = row * 7 + column - 2
            if 0 <= number < 30:
                marks.ell(302 + column * 12, 284 + row * 14, 2.4, 2.4, '#3a1c50' if column else '#a82a5a')
    marks.line([(297, 279), (307, 289)], '#a82a5a', 2)
    stage.lay(marks, rough=.25)


def photo_strip(stage):
    """four poses from a booth, two heads, both pulling faces"""
    layer = Layer()
    x, y = 412, 300
    layer.rect(x, y, 34, 118, '#b89cc4', r=1)
    for index, lean in enumerate((-.3, .25, -.1, .35)):
        top = y + 5 + index * 28
        layer.rect(x + 4, top, 26, 24, ('#6a3a84', '#84406e', '#4a4488', '#6a3a84')[index])
        for side, tone in ((-1, '#241238'), (1, '#341848')):
            hx, hy = x + 17 + side * 6 + lean * 4, top + 12 + side * lean * 6
            layer.ell(hx, hy, 5, 6, tone)
            layer.curve([(hx - 8, top + 24), (hx - 6, hy + 8), (hx + 6, hy + 8), (hx + 8, top + 24)], tone, tension=.3)
    layer.rect(x + 11, y - 6, 13, 11, '#e0c0dc', .6)
    stage.lay(layer, rough=.3)


def chest(stage):
    """plastic drawers, one not shut, a rice cooker and books on top"""
    face_the_phone(stage, 360, 560)
    stage.box(-2.58, -1.84, 0, .84, 4.14, 4.56, '#3c2458', top='#5a3a72', side='#523470', amt=.55)
    layer = Layer()
    for index in range(3):
        low = .05 + index * .265
        out = .05 if index == 1 else 0
        z = 4.135 - out
        layer.poly(points((-2.54, low, z), (-2.54, low + .235, z), (-1.88, low + .235, z), (-1.88, low, z)), mix('#4e2e68', '#7a4a8a', .2 * index))
        layer.line(points((-2.54, low + .235, z), (-1.88, low + .235, z)), '#c890c8', 1.8, .6)
        layer.line(points((-1.88, low, z), (-1.88, low + .235, z)), PALE, 2, .45)
        px, py = CAMERA.p(-2.21, low + .12, z)
        layer.rect(px - 20, py - 4, 40, 8, '#24123a', r=4)
    px, py = CAMERA.p(-2.04, .55, 4.08)
    layer.curve([(px - 40, py + 2), (px - 30, py - 12), (px + 6, py - 14), (px + 34, py + 1), (px + 30, py + 30), (px + 33, py + 66), (px + 13, py + 68), (px + 8, py + 34), (px - 10, py + 26), (px - 32, py + 30)], '#74305f', tension=.25)
    layer.line([(px - 6, py), (px - 2, py + 22)], '#3a1238', 2.4, .7)
    layer.line([(px + 20, py + 4), (px + 20, py + 56)], '#3a1238', 2.4, .6)
    stage.lay(layer, rough=.45)
    px, py = CAMERA.p(-2.30, .84, 4.35)

    def cooker(layer):
        layer.curve([(px - 44, py), (px - 50, py - 16), (px - 50, py - 54), (px - 38, py - 72), (px + 38, py - 72), (px + 50, py - 54), (px + 50, py - 16), (px + 44, py)], '#8a74a4', tension=.35)
    stage.prop(cooker, 8, 6, 6, rim=('#ffb0dc', 2, .6), sh=.7)
    details = Layer()
    details.line([(px - 49, py - 50), (px + 49, py - 50)], '#3a2454', 2.4, .8)
    details.rect(px - 22, py - 40, 44, 28, '#2a183e', r=5)
    details.rect(px - 15, py - 35, 30, 10, '#5aa0b8', r=2)
    details.ell(px + 9, py - 18, 2.6, 2.6, '#ff8a8a')
    details.rect(px - 16, py - 64, 32, 8, '#4a3464', r=3)
    bx, by = CAMERA.p(-1.98, .84, 4.32)
    for index, (wide, tone) in enumerate(((66, '#7a2a5a'), (58, '#3a4a86'), (62, '#8a6a9c'), (48, '#5a2a70'))):
        details.rect(bx - wide / 2 + (index % 2) * 4, by - 13 - index * 13, wide, 12, tone, r=2)
        details.line([(bx - wide / 2 + 8, by - 7 - index * 13), (bx - wide / 2 + 20, by - 7 - index * 13)], '#e0c0dc', 2, .6)
    stage.lay(details, rough=.4)


def garment(stage, x, y, wide, tall, colour):
    """something on a hanger, seen edge on"""
    face_the_phone(stage, x, y + tall / 2)
    stage.prop(lambda layer: layer.curve([(x - wide * .2, y), (x - wide * .5, y + 22), (x - wide * .52, y + tall * .6), (x - wide * .6, y + tall), (x, y + tall + 8), (x + wide * .6, y + tall), (x + wide * .52, y + tall * .6), (x + wide * .5, y + 22), (x + wide * .2, y)], colour, tension=.35), 14, 11, 6, rim=(PALE, 1.8, .35), castmul=.5)
    layer = Layer()
    layer.line([(x, y), (x, y - 10)], '#8a6a9c', 2.4)
    layer.curve([(x - wide * .1, y + 30), (x - wide * .16, y + tall * .5), (x - wide * .06, y + tall * .9)], '#160a26', .6, w=3, close=False)
    stage.lay(layer, rough=.4)


def rail(stage):
    """the clothes rail of two people who borrow from each other"""
    z, height = 4.2, 1.74
    (x0, y), (x1, _) = CAMERA.p(1.60, height, z), CAMERA.p(2.56, height, z)
    foot = CAMERA.p(0, .02, z)[1]
    layer = Layer()
    for x in (x0, x1):
        layer.line([(x, y - 6), (x, foot)], '#5a4a76', 7)
        layer.line([(x - 2, y), (x - 2, foot)], '#c89ccc', 1.6, .6)
        layer.line([(x - 34, foot), (x + 34, foot)], '#3a2a54', 7)
    layer.line([(x0 - 12, y), (x1 + 14, y)], '#5a4a76', 8)
    layer.line([(x0 - 12, y - 3), (x1 + 14, y - 3)], '#c89ccc', 1.8, .7)
    stage.lay(layer, rough=.4)
    garment(stage, x1 - 12, y + 14, 66, 300, '#2c3266')
    garment(stage, x1 - 44, y + 14, 70, 250, '#7a2454')
    garment(stage, x1 - 82, y + 14, 60, 330, '#43346e')
    coat(stage, x0 + 92, y + 30)


def burn_hole(stage, x, y):
    """the fifth language of no smoking: ragged, singed, with the lining looking out"""
    dice = random.Random(6)
    outline = []
    for step in range(19):
        angle = step * 2 * math.pi / 19
        ragged = dice.uniform(.78, 1.0) + .30 * math.sin(angle * 2 + .8) * dice.uniform(.4, 1)
        outline.append((x + math.cos(angle) * 20 * ragged + 3 * math.sin(angle), y + math.sin(angle) * 27 * ragged))
    singe = Layer()
    singe.curve([(x + (px - x) * 1.5, y + (py - y) * 1.45) for px, py in outline], '#12060f', .85, tension=.5)
    stage.lay(singe, soft=3)
    layer = Layer()
    layer.poly(outline, '#080309')
    with clip_to(layer, outline):
        layer.ell(x + 6, y + 20, 20, 16, '#5e1c40')
        layer.curve([(x - 14, y + 10), (x, y + 4), (x + 18, y + 8)], '#8a3a60', w=2, close=False)
    layer.line(outline, '#a07060', 2.6, .95, True)
    for index in (1, 4, 7, 11, 15, 17):
        px, py = outline[index]
        layer.line([(px, py), (x + (px - x) * .55 + dice.uniform(-3, 3), y + (py - y) * .55 + 3)], '#a07060', 1.6, .9)
    stage.lay(layer, rough=.5)


def coat(stage, x, y):
    """hers, too big for anybody, forgiven"""
    face_the_phone(stage, x, y + 190)
    unit = 1.66
    rim = (PALE, 2.4, .60)

    def at(*pairs):
        return [(x + across * unit, y + down * unit) for across, down in pairs]
    layer = Layer()
    layer.c.arc(x, y - 42, 9, -3.1, 1.3)
    layer.col('#a884b4')
    layer.c.set_line_width(3)
    layer.c.stroke()
    layer.line([(x + 3, y - 34), (x, y - 22)], '#a884b4', 3)
    stage.lay(layer, rough=.3)
    stage.prop(lambda shape: shape.curve(at((34, 4), (56, 22), (66, 58), (72, 110), (76, 150), (56, 158), (50, 112), (42, 70)), '#4a2a5a', tension=.5), 9, 7, 6, rim=rim, castmul=.4, sh=.6)
    stage.prop(lambda shape: shape.curve(at((-20, -8), (-48, 16), (-50, 60), (-56, 120), (-62, 190), (-36, 198), (0, 194), (34, 199), (64, 190), (58, 118), (50, 60), (52, 14), (22, -8), (0, 4)), '#6a3a70', tension=.42), 20, 15, 10, rim=rim, castmul=.5, sh=.55)
    stage.prop(lambda shape: shape.poly(at((-6, 6), (10, 6), (8, 60), (9, 120), (11, 194), (-3, 195), (-3, 120), (-5, 60)), '#5a1c42'), 8, 6, 0)
    stage.prop(lambda shape: shape.curve(at((-34, 4), (-54, 22), (-68, 60), (-78, 112), (-80, 156), (-56, 162), (-48, 112), (-40, 72)), '#62346a', tension=.5), 10, 8, 8, rim=rim, castmul=.5, sh=.55)
    stage.prop(lambda shape: shape.curve(at((-22, -8), (-40, 12), (-34, 42), (-8, 68), (-5, 40), (-2, 8), (-10, -6)), '#75427a', tension=.35), 7, 6, 6, rim=rim, sh=.6)
    stage.prop(lambda shape: shape.curve(at((24, -8), (42, 12), (38, 40), (12, 68), (8, 40), (6, 8), (12, -6)), '#6a3a70', tension=.35), 7, 6, 6, rim=rim, sh=.6)
    stage.prop(lambda shape: shape.curve(at((-22, -8), (-10, -20), (12, -20), (26, -8), (14, 2), (0, 6), (-12, 2)), '#7c4a80', tension=.45), 7, 5, 4, rim=('#ffb0dc', 2, .6))
    marks = Layer()
    for fold in (((-46, 100), (-40, 140), (-44, 188)), ((42, 96), (38, 140), (46, 188)), ((-36, 116), (-16, 120)), ((20, 118), (44, 114)), ((-58, 66), (-52, 84), (-44, 92))):
        marks.curve(at(*fold), '#200e30', .7, w=3, close=False)
    for down in (82, 112, 146):
        marks.ell(*at((-16, down))[0], 6, 6, '#200e30')
        marks.ell(*at((-16.8, down - .8))[0], 3.2, 3.2, '#c890c0')
    marks.line(at((-79, 144), (-55, 150)), '#200e30', 2.4, .7)
    stage.lay(marks, rough=.5)
    burn_hole(stage, *at((36, 154))[0])


def heaps(stage):
    """what was worn, what was delivered"""
    face_the_phone(stage, 150, 740)
    stage.prop(lambda layer: layer.curve([(30, 800), (64, 748), (108, 716), (150, 722), (196, 700), (238, 728), (268, 782), (250, 820), (60, 830)], '#43327a', tension=.45), 12, 9, 8, rim=(PALE, 2, .45), sh=.7)
    stage.prop(lambda layer: layer.curve([(88, 742), (120, 700), (176, 682), (226, 704), (240, 742), (210, 758), (196, 796), (172, 790), (168, 756), (120, 764)], '#8a3464', tension=.4), 9, 7, 6, rim=(PALE, 2, .5), sh=.7)
    layer = Layer()
    for fold in ([(128, 718), (150, 736), (166, 756)], [(186, 698), (196, 722), (212, 740)], [(76, 768), (110, 790), (150, 796)], [(220, 772), (236, 792), (240, 810)]):
        layer.curve(fold, '#1c0e34', .7, w=3, close=False)
    stage.lay(layer, rough=.5)
    face_the_phone(stage, 1740, 720)
    stage.box(2.02, 2.5, 0, .26, 3.25, 3.6, '#4a3358', top='#66486e', side='#5a3f68', amt=.6)
    stage.box(2.06, 2.44, .26, .36, 3.3, 3.55, '#54304c', top='#7a4a66', side='#6a3c58', amt=.6)


# ---------------------------------------------------------------- the bed
def pads(stage):
    """two mattresses, pushed together"""
    for x0, x1, colour in ((-1.74, -.02, '#5a3a74'), (.0, 1.72, '#523a78')):
        stage.box(x0, x1, 0, .13, 2.6, 4.42, mix(colour, INK, .3), top=colour, amt=.5)


PILLOWS = ((806, 626, 112, '#8a74b0', 14, 'stripe'), (1072, 622, 108, '#9a7aa8', -12, 'dot'))


def pillow_outline(x, y, wide, dent):
    """four ears and a hollow"""
    return [(x - wide - 12, y + 30), (x - wide - 2, y - 8), (x - wide - 8, y - 50), (x - wide * .5, y - 44), (x + dent, y - 34), (x + wide * .5, y - 46), (x + wide + 8, y - 52), (x + wide + 1, y - 8), (x + wide + 12, y + 30), (x + wide * .4, y + 34), (x - wide * .4, y + 34)]


def pillow(stage, x, y, wide, colour, dent, pattern):
    """with the dent of a head in it"""
    reach = face_the_phone(stage, x, y)
    outline = pillow_outline(x, y, wide, dent)
    stage.prop(lambda layer: layer.curve(outline, colour, tension=.32), 13, 10, 8, rim=('#e8fcff', 3, .5 + .5 * reach), sh=.62)
    pattern_layer = Layer()
    with clip_to(pattern_layer, outline):
        for index in range(9):
            px = x - wide + index * wide * .25
            if pattern == 'stripe':
                pattern_layer.curve([(px, y - 52), (px + 5 * math.sin(index), y - 8), (px, y + 34)], '#5a3a86', .5, w=5, close=False)
            else:
                for row in range(3):
                    pattern_layer.ell(px + (row % 2) * 13, y - 34 + row * 26, 4.5, 3.6, '#c05a90', .55)
    stage.lay(pattern_layer, rough=.4)
    columns, rows = xy()
    hollow = np.exp(-(((columns - x - dent) / 44) ** 2 + ((rows - y + 14) / 17) ** 2))
    stage.wash(hollow, '#2c1a56', .58, 'mul', .4)
    creases = Layer()
    for side in (-1, 1):
        creases.line([(x + side * (wide - 2), y - 38), (x + side * (wide - 26), y - 22)], '#3a2460', 2.6, .6)
        creases.line([(x + side * (wide + 2), y + 20), (x + side * (wide - 24), y + 10)], '#3a2460', 2.6, .5)
    stage.lay(creases, rough=.5)


FOLDS = (
    ([(300, 800), (400, 742), (520, 728), (610, 752)], 26),
    ([(380, 900), (500, 820), (640, 800), (760, 830)], 30),
    ([(660, 680), (730, 700), (800, 734), (836, 786)], 24),
    ([(480, 690), (560, 704), (640, 700)], 15),
    ([(740, 900), (800, 850), (826, 790)], 22),
    ([(1024, 668), (1078, 704), (1096, 756), (1074, 800)], 24),
    ([(1120, 676), (1196, 730), (1226, 800), (1206, 880)], 30),
    ([(1290, 676), (1380, 716), (1450, 780)], 28),
    ([(852, 716), (846, 762), (872, 806)], 17),
    ([(884, 824), (980, 800), (1060, 824), (1140, 880)], 28),
    ([(1320, 806), (1430, 810), (1530, 868)], 28),
    ([(900, 672), (960, 680), (1010, 672)], 12),
)


def fold_height():
    """how high the quilts stand at every point: tapered hills, and the crumple between them"""
    height = np.zeros((H, W), np.float32)
    for run, width in FOLDS:
        left, right = [], []
        for index, (x, y) in enumerate(run):
            ax, ay = run[max(index - 1, 0)]
            bx, by = run[min(index + 1, len(run) - 1)]
            length = math.hypot(bx - ax, by - ay) + 1e-6
            nx, ny = -(by - ay) / length, (bx - ax) / length
            swell = width * math.sin(math.pi * (index + .35) / (len(run) - .3)) ** .8
            left.append((x + nx * swell, y + ny * swell))
            right.append((x - nx * swell, y - ny * swell))
        layer = Layer()
        layer.curve(left + right[::-1], '#ffffff', tension=.55)
        height = np.maximum(height, blur(layer.mask(), width * .55) * width * 1.15)
    return blur(height + fbm(110, 4, seed=15) * 9, 4)


def relief(stage):
    """every fold is bright towards the telephone and dark behind"""
    layer = Layer()
    layer.curve(LEFT_QUILT, '#ffffff', tension=.5)
    layer.curve(RIGHT_QUILT, '#ffffff', tension=.5)
    cloth = layer.mask()
    columns, rows = xy()
    dx, dy = PHONE[0] - columns, PHONE[1] - rows
    distance = np.hypot(dx, dy) + 1e-3
    down, across = np.gradient(fold_height())
    slope = -(across * dx + down * dy) / distance
    shade = tooth(np.clip(-slope * 1.1, 0, 1), .42) * cloth
    lit = tooth(np.clip(slope * 1.25, 0, 1), .42) * cloth * (.12 + 1.1 * np.exp(-distance / 300))
    stage.wash(shade, '#1a0e3c', .72, 'mul')
    stage.wash(np.clip(lit, 0, 1), '#b4e8f4', .62, 'screen')


def pattern_on(stage, outline, kind, seed):
    """sprigs on hers, a check on his"""
    dice = random.Random(seed)
    layer = Layer()
    context = layer.c
    context.save()
    context.move_to(*outline[0])
    for corner in outline[1:]:
        context.line_to(*corner)
    context.close_path()
    context.clip()
    if kind == 'sprig':
        for row in range(9):
            for column in range(15):
                px, py = 250 + column * 54 + (row % 2) * 27 + dice.uniform(-6, 6), 690 + row * 32 + dice.uniform(-5, 5)
                for turn in range(5):
                    angle = turn * 1.257 + row
                    layer.ell(px + math.cos(angle) * 6, py + math.sin(angle) * 3.4, 4, 2.5, '#e890bc', .42)
                layer.ell(px, py, 2.6, 1.8, '#ffe0ee', .5)
    else:
        for index in range(20):
            x = 800 + index * 48
            layer.curve([(x + 30, 650), (x + 22 + 8 * math.sin(index), 720), (x + 40, 800), (x - 10, 1100)], '#8a90d8', .34, w=3.4, close=False)
        for index in range(8):
            y = 700 + index * 44
            layer.curve([(800, y + 8), (1000, y - 6), (1240, y + 10), (1480, y - 4), (1700, y + 20)], '#8a90d8', .30, w=3.4, close=False)
    context.restore()
    stage.lay(layer, rough=.6)


def quilts(stage):
    """hers of sprigs on the left, his of checks on the right, the edge of one over the other"""
    wine, indigo = '#6c2a5e', '#40387e'
    face_the_phone(stage, 560, 800)
    stage.prop(lambda layer: layer.curve(LEFT_QUILT, wine, tension=.5), 26, 20, 10, rim=('#d8f8fc', 2.4, .5), sh=.7)
    pattern_on(stage, LEFT_QUILT, 'sprig', 2)
    face_the_phone(stage, 1300, 800)
    stage.prop(lambda layer: layer.curve(RIGHT_QUILT, indigo, tension=.5), 24, 18, 12, rim=('#e4fcff', 3, .95), sh=.6)
    pattern_on(stage, RIGHT_QUILT, 'check', 3)
    relief(stage)


def ramyeon_pot(stage):
    """a thin gold pot on a thick novel, two pairs of chopsticks, the lid for a plate"""
    x, y = 640, 742
    face_the_phone(stage, x, y)
    book = Layer()
    book.poly([(x - 84, y + 4), (x + 70, y - 4), (x + 96, y + 22), (x - 70, y + 32)], '#4a3a8a')
    book.poly([(x - 70, y + 32), (x + 96, y + 22), (x + 96, y + 36), (x - 70, y + 46)], '#c8b0cc')
    book.poly([(x - 84, y + 4), (x - 70, y + 32), (x - 70, y + 46), (x - 86, y + 18)], '#30246a')
    stage.prop(book, 4, 3, 8, rim=(PALE, 1.8, .6), castmul=.7)

    def pot(layer):
        layer.curve([(x - 58, y - 40), (x - 55, y - 2), (x - 44, y + 14), (x, y + 20), (x + 44, y + 14), (x + 55, y - 2), (x + 58, y - 40)], '#a8825e', tension=.3)
        layer.rect(x - 82, y - 34, 28, 11, '#a8825e', r=5)
        layer.rect(x + 54, y - 34, 28, 11, '#a8825e', r=5)
        layer.ell(x, y - 40, 59, 15, '#a8825e')
    stage.prop(pot, 15, 11, 9, rim=('#f4feff', 3, .95), castmul=.7)
    layer = Layer()
    layer.ell(x, y - 40, 58, 14, '#d0b088')
    layer.ell(x, y - 38, 51, 11, '#5a2434')
    dice = random.Random(8)
    for _ in range(7):
        sx, sy = x + dice.uniform(-34, 30), y - 38 + dice.uniform(-4, 4)
        layer.curve([(sx - 10, sy + 1), (sx - 3, sy - 4), (sx + 4, sy + 2), (sx + 11, sy - 3)], '#f0c896', .9, w=2.6, close=False)
    for dents in ((-36, -14), (-8, -4), (22, -16)):
        layer.ell(x + dents[0], y + dents[1], 6, 4, '#7a5848', .5)
    for sx, ex, ey in ((-10, -84, -96), (-2, -72, -106)):
        layer.line([(x + sx, y - 38), (x + ex, y + ey)], '#8a6aa0', 4)
        layer.line([(x + sx + 1, y - 38), (x + ex + 1, y + ey)], PALE, 1.3, .6)
    for lift in (0, 7):
        layer.line([(x - 34, y - 50 + lift * .4), (x + 104, y - 60 + lift)], '#8a6aa0', 4.4)
        layer.line([(x - 34, y - 48 + lift * .4), (x + 104, y - 58 + lift)], PALE, 1.5, .8)
    stage.lay(layer, rough=.35)
    lid_x, lid_y = 470, 768
    face_the_phone(stage, lid_x, lid_y)
    lid = Layer()
    lid.ell(lid_x, lid_y + 3, 60, 16, '#8a6a56')
    lid.ell(lid_x, lid_y, 60, 16, '#a8825e')
    stage.prop(lid, 5, 4, 7, rim=('#e8fcff', 2, .7), castmul=.6)
    inner = Layer()
    inner.ell(lid_x, lid_y, 48, 11, '#7c5c50')
    inner.curve([(lid_x - 20, lid_y), (lid_x - 6, lid_y - 5), (lid_x + 8, lid_y + 2), (lid_x + 22, lid_y - 3)], '#f0c896', .8, w=3, close=False)
    stage.lay(inner, rough=.3)


def snacks(stage):
    """an open bag, as for a film, and two cans"""
    x, y = 1266, 742
    face_the_phone(stage, x, y)
    stage.prop(lambda layer: layer.curve([(x - 66, y + 22), (x - 74, y - 16), (x - 58, y - 52), (x - 20, y - 42), (x + 40, y - 36), (x + 84, y - 12), (x + 92, y + 22), (x + 50, y + 38), (x - 20, y + 38)], '#a8386c', tension=.3), 14, 10, 9, rim=('#e8fcff', 2.6, .9), castmul=.7)
    layer = Layer()
    layer.curve([(x - 70, y + 16), (x - 76, y - 16), (x - 60, y - 48), (x - 48, y - 16)], '#2a0c26', tension=.4)
    layer.ell(x + 18, y - 2, 34, 22, '#f0c4d8', .9, rot=.18)
    layer.text('새우맛', x + 18, y - 2, 19, 'BM JUA_TTF', '#8a1a50')
    dice = random.Random(4)
    for _ in range(11):
        px, py = x - 92 + dice.gauss(0, 20), y + 22 + dice.gauss(0, 8)
        layer.curve([(px - 8, py + 3), (px, py - 4), (px + 8, py - 1)], dice.choice(['#e8b890', '#d09a7c']), w=5, close=False)
    stage.lay(layer, rough=.35)
    for px, py, tone in ((1392, 764, '#3a7a94'), (1438, 744, '#6a5aa0')):
        face_the_phone(stage, px, py)
        can = Layer()
        can.rect(px - 20, py - 66, 40, 66, tone, r=4)
        can.ell(px, py, 20, 5, tone)
        can.ell(px, py - 66, 18, 5, tone)
        stage.prop(can, 9, 7, 7, rim=('#e8fcff', 2.4, .8), castmul=.6)
        top = Layer()
        top.ell(px, py - 66, 18, 5, '#c0b4d4')
        top.ell(px + 3, py - 66, 6, 2, '#2a1c40')
        top.rect(px - 20, py - 44, 40, 22, '#e0c8e0', .5)
        stage.lay(top, rough=.3)


# ---------------------------------------------------------------- the telephone
def screen():
    """three messages on the left; on the right, nobody"""
    flat = Layer(300, 520)
    flat.rect(0, 0, 300, 520, '#160c26', r=40)
    flat.rect(12, 14, 276, 492, '#d8f6fa', r=26)
    flat.rect(12, 40, 276, 56, '#8ad4e0')
    flat.ell(54, 68, 18, 18, '#e8fcff')
    flat.rect(86, 58, 96, 20, '#e8fcff', r=10)
    for top, wide, lines in ((120, 178, 2), (210, 200, 2), (300, 150, 1)):
        tall = 30 + lines * 22
        flat.rect(28, top, wide, tall, '#ffffff', r=20)
        for line in range(lines):
            flat.rect(46, top + 18 + line * 22, wide - 40 - line * 44, 9, '#3a6a84', r=4)
    flat.rect(28, 430, 244, 50, '#f4ffff', r=25)
    flat.rect(48, 442, 4, 26, '#3a6a84')
    return flat


def telephone(stage, emission):
    """face up, propped on a fold, still lit"""
    x, y = PHONE
    quad = [(x - 14, y - 44), (x + 54, y - 34), (x + 12, y + 42), (x - 64, y + 28)]
    shadow = Layer()
    shadow.poly([(px + (px - x) * .10, py + 9) for px, py in quad], '#0c0618', .8)
    stage.lay(shadow, soft=4)
    side = Layer()
    side.poly([quad[3], quad[2], (quad[2][0] + 1, quad[2][1] + 8), (quad[3][0], quad[3][1] + 9)], '#1c1234')
    side.poly([quad[0], quad[3], (quad[3][0], quad[3][1] + 9), (quad[0][0] - 1, quad[0][1] + 6)], '#241a40')
    stage.lay(side, rough=.2)
    flat = screen()
    stage.lay(warped(flat, quad))
    emission.poly(quad, PALE, .9)
    cable = Layer()
    cable.curve([((quad[2][0] + quad[3][0]) / 2, quad[2][1] + 4), (x + 10, y + 64), (x + 96, y + 72), (x + 150, y + 96), (x + 210, y + 150)], '#e0d0ec', .85, w=3.4, close=False)
    stage.lay(cable, rough=.4)


def footlight(stage):
    """the pale light: a pool on the quilts, a fan upward, the underside of the sill, a patch on the ceiling"""
    columns, rows = xy()
    x, y = PHONE
    uneven = np.clip(.85 + .45 * fbm(150, 4, seed=9), .3, 1.25)
    pool = np.exp(-(((columns - x) / 330) ** 2 + ((rows - y - 6) / 96) ** 2))
    stage.wash(np.clip(pool * uneven, 0, 1), '#9adcec', .55, 'screen', .3)
    stage.wash(np.exp(-(((columns - x) / 120) ** 2 + ((rows - y) / 52) ** 2)), '#d4f6fa', .30, 'screen', .3)
    height = np.maximum(y - rows, 0)
    fan = np.exp(-((columns - x) / (110 + height * .62)) ** 2) * np.exp(-height / 250) * np.clip((y + 24 - rows) / 90, 0, 1)
    stage.wash(np.clip(fan * uneven, 0, 1), '#a8e4f0', .64, 'screen', .4)
    wall = np.exp(-(((columns - x) / 360) ** 2 + ((rows - 548) / 84) ** 2)) * np.clip((rows - 430) / 50, 0, 1) * np.clip((690 - rows) / 50, 0, 1)
    stage.wash(wall, '#8ad0e4', .30, 'screen', .4)
    ceiling = np.exp(-(((columns - x) / 330) ** 2 + ((rows - 50) / 52) ** 2)) * (rows < 96)
    stage.wash(ceiling, '#86b8dc', .40, 'screen', .4)


def pillow_shadows(stage):
    """thrown up the wall, bigger than what throws them: the two heads of the audience"""
    shadow, solid = Layer(), Layer()
    for x, y, wide, _, dent, _ in PILLOWS:
        outline = pillow_outline(x, y, wide, dent)
        middle = PHONE[0] + (x - PHONE[0]) * 1.32
        shadow.curve([(middle - wide * 1.36, 660), (middle - wide * 1.22, 590), (middle - wide * .7, 536), (middle, 520), (middle + wide * .7, 536), (middle + wide * 1.22, 590), (middle + wide * 1.36, 660)], '#ffffff', tension=.5)
        solid.curve(outline, '#ffffff', tension=.32)
    _, rows = xy()
    mask = blur(shadow.mask(), 11) * (1 - solid.mask()) * (rows > 458) * np.clip((648 - rows) / 20, 0, 1)
    stage.wash(np.clip(mask, 0, 1), '#2a1656', .52, 'mul', .5)


def surroundings(stage):
    """what the phone does not reach"""
    columns, rows = xy()
    stage.wash(np.clip((np.abs(columns - PHONE[0]) - 330) / 620, 0, 1) ** 1.1, '#2a1a58', .26, 'mul', .3)
    stage.wash(np.clip((rows - 800) / 260, 0, 1), '#0c0518', .48, 'over', .3)
    frame = Layer()
    frame.poly([(-40, -20), (60, -20), (30, 400), (24, 1100), (-40, 1100)], '#08040f')
    frame.poly([(1960, -20), (1878, -20), (1894, 500), (1880, 1100), (1960, 1100)], '#08040f')
    stage.lay(frame, soft=12)


def main():
    """room, window, sides, bed, telephone; then light"""
    stage = Stage(NIGHT, CAMERA, dir=(0, .9), shade='#1c1040', shade_a=.95, key='#a8dcec', rough=.5)
    emission, accent = Layer(), Layer()
    shell(stage)
    wallpaper(stage)
    ceiling_lamp(stage)
    city(stage, emission)
    window_frame(stage)
    ashtray(stage)
    clock_and_calendar(stage)
    photo_strip(stage)
    chest(stage)
    rail(stage)
    pads(stage)
    for shape in PILLOWS:
        pillow(stage, *shape)
    quilts(stage)
    heaps(stage)
    ramyeon_pot(stage)
    snacks(stage)
    surroundings(stage)
    footlight(stage)
    pillow_shadows(stage)
    telephone(stage, accent)
    stage.glow(emission, (8, 40, 120), (.3, .3, .3))
    stage.glow(accent, (6, 30, 110), (.34, .42, .46))
    stage.vignette('#05020c', .50, .49, .54).bloom(.78, (6, 26), (.14, .12)).finish(.030, .02)
    deliver(stage, 'phone-night')


if __name__ == '__main__':
    main()
