"""karaoke-room: a private song room for five, late, with one place too many taken.

Pink from the tubes under the ceiling, cyan from the screen, squares from a mirror ball that turns for
nobody. Five glasses are at the far side of the table where the laughing was; between them and us the
one microphone has been put down, in the only warm light of the room. It owns the amber.
A bag of fruit sits on the sofa as if it had been told to, under the notice that forbids outside food.
"""
import math
import random

import cv2
import numpy as np

from press import Cam, H, W, Layer, blur, fbm, mix, tooth
from stage import Stage
from kit import bottle, clip_to, deliver, xy

NIGHT = '#150d2a'
PINK, CYAN, AMBER = '#ff3d8b', '#3fe0e8', '#ffb454'
VINYL, VINYL_TOP, VINYL_BACK = '#5c1a4a', '#7c2a5e', '#661f56'

CAMERA = Cam(1300, 900, 300, 1.4)
LEFT, RIGHT, BACK, NEAR, CEILING = -2.3, 2.0, 5.2, 1.0, 2.4
SOFA_END, SEAT, BACKREST = .42, .44, .92
SEAT_FRONT_Z, CUSHION_Z = 4.42, 4.93
SEAT_FRONT_X, CUSHION_X = -1.52, -2.03
TABLE_X0, TABLE_X1, TABLE_Z0, TABLE_Z1, TABLE_Y = -.93, .75, 2.75, 3.62, .42
SCREEN_Z0, SCREEN_Z1, SCREEN_Y0, SCREEN_Y1 = 3.05, 4.85, 1.0, 2.02
BALL = (-.22, 2.03, 3.6)
MICROPHONE = (.04, 2.99)


def points(*corners):
    """three-dimensional corners to the picture plane"""
    return [CAMERA.p(*corner) for corner in corners]


def on_table(x, z):
    """a spot on the table top"""
    return CAMERA.p(x, TABLE_Y, z)


def warped(flat, quad):
    """a flat drawing laid into a quad: top left, top right, bottom right, bottom left"""
    source = np.float32([[0, 0], [flat.w, 0], [flat.w, flat.h], [0, flat.h]])
    matrix = cv2.getPerspectiveTransform(source, np.float32(quad))
    return cv2.warpPerspective(flat.arr(), matrix, (W, H), flags=cv2.INTER_AREA)


def pillowy(quad, bulge):
    """a quad with its sides pushed outward, for things that are stuffed"""
    middle_x = sum(x for x, _ in quad) / 4
    middle_y = sum(y for _, y in quad) / 4
    outline = []
    for (ax, ay), (bx, by) in zip(quad, quad[1:] + quad[:1]):
        for part in (.06, .5, .94):
            x, y = ax + (bx - ax) * part, ay + (by - ay) * part
            away = math.hypot(x - middle_x, y - middle_y) + 1e-6
            push = bulge if part == .5 else 0
            outline.append((x + (x - middle_x) / away * push, y + (y - middle_y) / away * push))
    return outline


# ---------------------------------------------------------------- the room
def shell(stage):
    """ceiling, walls, carpet"""
    point = CAMERA.p
    stage.plane(points((LEFT, CEILING, NEAR), (LEFT, CEILING, BACK), (RIGHT, CEILING, BACK), (RIGHT, CEILING, NEAR)), '#1c0e32', point(0, CEILING, BACK), point(0, CEILING, 3), .8)
    stage.plane(points((LEFT, 0, BACK), (LEFT, CEILING, BACK), (RIGHT, CEILING, BACK), (RIGHT, 0, BACK)), '#4a1e5c', point(-.4, CEILING, BACK), point(.2, .3, BACK), .70)
    stage.plane(points((LEFT, 0, NEAR), (LEFT, CEILING, NEAR), (LEFT, CEILING, BACK), (LEFT, 0, BACK)), '#421a58', point(LEFT, CEILING, BACK), point(LEFT, .3, 2.8), .78)
    stage.plane(points((RIGHT, 0, NEAR), (RIGHT, CEILING, NEAR), (RIGHT, CEILING, BACK), (RIGHT, 0, BACK)), '#1f1240', point(RIGHT, 1.4, BACK), point(RIGHT, 1.2, 2.4), .85)
    stage.plane(points((LEFT, 0, NEAR), (LEFT, 0, BACK), (RIGHT, 0, BACK), (RIGHT, 0, NEAR)), '#2e164a', point(.6, 0, BACK), point(.6, 0, 2.0), .85)


def panelling(stage):
    """padded panels, their seams, and a dark skirting"""
    layer = Layer()
    for index in range(1, 7):
        x = LEFT + index * .68
        if x < 1.9:
            layer.line(points((x, 0, BACK), (x, 2.16, BACK)), '#1c0c30', 3, .75)
            layer.line(points((x + .014, 0, BACK), (x + .014, 2.16, BACK)), '#a0508c', 1.3, .35)
    for z in (2.2, 2.9, 3.6, 4.3):
        layer.line(points((LEFT, 0, z), (LEFT, 2.16, z)), '#1c0c30', 3, .7)
    for height in (1.02, 2.16):
        layer.line(points((LEFT, height, 1.4), (LEFT, height, BACK), (RIGHT, height, BACK)), '#1c0c30', 3, .7)
    layer.line(points((LEFT, 0, BACK), (LEFT, CEILING, BACK)), '#1c0c30', 3, .8)
    layer.line(points((RIGHT, 0, BACK), (RIGHT, CEILING, BACK)), '#120a22', 3, .8)
    layer.poly(points((SOFA_END, 0, BACK), (SOFA_END, .10, BACK), (RIGHT, .10, BACK), (RIGHT, 0, BACK)), '#1a0c2c')
    stage.lay(layer, rough=.5)


def carpet(stage):
    """stars and commas, the kind that only looks good in this light"""
    dice = random.Random(8)
    layer = Layer()
    for _ in range(120):
        x, z = dice.uniform(LEFT, RIGHT), dice.uniform(2.4, BACK)
        px, py = CAMERA.p(x, 0, z)
        size = CAMERA.k(z) * dice.uniform(.012, .04)
        layer.ell(px, py, size, size * .3, dice.choice(['#c03a8a', '#3a8aa8', '#8a4ab0']), dice.uniform(.25, .6), w=dice.choice([None, 2]))
    stage.lay(layer, rough=.5)


def cove(stage, emission):
    """the pink tube that runs round under the ceiling"""
    layer = Layer()
    run = points((LEFT + .03, 2.26, 1.2), (LEFT + .03, 2.26, BACK - .03), (RIGHT - .03, 2.26, BACK - .03))
    layer.line(points((LEFT, 2.21, 1.2), (LEFT, 2.21, BACK), (RIGHT, 2.21, BACK)), '#160a28', 9)
    layer.line(run, PINK, 6)
    layer.line(run, '#ffc4e0', 2.2, .95)
    emission.line(run, PINK, 10, .9)
    stage.lay(layer, rough=.3)


def door(stage, emission):
    """out: a padded door, a round window with the corridor in it, a number above"""
    x0, x1 = .64, 1.36
    stage.plane(points((x0 - .07, 0, BACK - .01), (x0 - .07, 2.08, BACK - .01), (x1 + .07, 2.08, BACK - .01), (x1 + .07, 0, BACK - .01)), '#1a0c2e')
    stage.plane(points((x0, 0, BACK - .02), (x0, 2.01, BACK - .02), (x1, 2.01, BACK - .02), (x1, 0, BACK - .02)), '#43205e', CAMERA.p(x1, 1.6, BACK), CAMERA.p(x0, .2, BACK), .75)
    cx, cy = CAMERA.p(1.0, 1.52, BACK - .03)
    radius = 52
    layer = Layer()
    layer.rect(cx - 78, cy + 92, 156, 190, '#341650', r=8)
    layer.line([(cx - 78, cy + 100), (cx - 78, cy + 274)], '#8a4a8a', 1.6, .5)
    layer.ell(cx, cy, radius + 10, radius + 10, '#140a24')
    layer.ell(cx, cy, radius + 10, radius + 10, '#c06a98', .8, w=2)
    rim = [(cx + math.cos(step * .1) * radius, cy + math.sin(step * .1) * radius) for step in range(63)]
    with clip_to(layer, rim):
        layer.fillgrad([(cx - radius, cy - radius), (cx + radius, cy - radius), (cx + radius, cy + radius), (cx - radius, cy + radius)], layer.lin(0, cy - radius, 0, cy + radius, [(0, '#b884c8'), (.55, '#8a549e'), (1, '#4a2468')]))
        layer.poly([(cx - 60, cy - 70), (cx - 15, cy - 18), (cx - 15, cy + 30), (cx - 60, cy + 90)], '#7c4692')
        layer.poly([(cx + 60, cy - 70), (cx + 15, cy - 18), (cx + 15, cy + 30), (cx + 60, cy + 90)], '#64387e')
        layer.rect(cx - 15, cy - 18, 30, 48, '#4e2a6c')
        layer.rect(cx - 8, cy - 8, 16, 38, '#e0a8d8')
        for top, low, wide in ((-52, -42, 15), (-38, -31, 9), (-28, -24, 5.5)):
            layer.poly([(cx - wide, cy + top), (cx + wide, cy + top), (cx + wide * .7, cy + low), (cx - wide * .7, cy + low)], '#fff0fa')
        layer.poly([(cx - 44, cy - 20), (cx - 30, cy - 10), (cx - 30, cy + 44), (cx - 44, cy + 62)], '#a860a8')
        layer.poly([(cx - 44, cy + 60), (cx - 6, cy - 60), (cx + 10, cy - 60), (cx - 26, cy + 60)], '#ffffff', .10)
    layer.rect(cx - 80, cy + 66, 9, 64, '#c89ab8', r=4)
    emission.ell(cx, cy, radius * .7, radius * .7, '#b070c8', .4)
    stage.lay(layer, rough=.4)
    plate_x, plate_y = CAMERA.p(1.0, 2.115, BACK - .02)
    plate = Layer()
    plate.rect(plate_x - 44, plate_y - 14, 88, 28, '#2a1440', r=4)
    plate.text('7번방', plate_x, plate_y, 20, 'BM DoHyeon', '#ffb0d4')
    stage.lay(plate, rough=.3)


def notice(stage):
    """what one may not bring in, and the telephone for ordering it instead"""
    px, py = CAMERA.p(.28, 1.60, BACK)
    layer = Layer()
    layer.rect(px - 46, py - 58, 92, 106, '#b48cb8', r=3)
    layer.rect(px - 46, py - 58, 92, 28, '#8a2460', r=3)
    stage.prop(layer, 3, 2, 4, rim=('#ffd0e8', 1.6, .6), sh=.5)
    words = Layer()
    words.text('안내', px, py - 44, 18, 'BM DoHyeon', '#ffd8ec')
    for row, line in enumerate(('외부 음식', '반입 금지')):
        words.text(line, px, py - 8 + row * 26, 18, 'BM DoHyeon', '#3a1046')
    stage.lay(words, rough=.2)
    phone = Layer()
    phone.rect(px - 15, py + 74, 40, 66, '#6a4484', r=6)
    for row in range(3):
        for column in range(2):
            phone.rect(px + 3 + column * 9, py + 104 + row * 9, 6, 5, '#c8a0cc')
    phone.rect(px + 2, py + 82, 17, 12, '#3a2058', r=2)
    stage.prop(phone, 2, 2, 4, rim=('#e8a8d0', 1.4, .7), sh=.5)
    handset = Layer()
    handset.curve([(px - 22, py + 74), (px - 8, py + 72), (px - 5, py + 84), (px - 11, py + 92), (px - 11, py + 124), (px - 5, py + 132), (px - 8, py + 144), (px - 22, py + 142), (px - 26, py + 108)], '#b48cbc', tension=.4)
    handset.curve([(px - 16, py + 142), (px - 22, py + 164), (px - 8, py + 172), (px, py + 156), (px + 6, py + 140)], '#7a548c', w=2.4, close=False)
    stage.lay(handset, rough=.4)


# ---------------------------------------------------------------- the screen
def landscape():
    """somebody's holiday on tape: a sea, an island, a gull, and a bar where words would be"""
    flat = Layer(960, 540)
    flat.fillgrad([(0, 0), (960, 0), (960, 330), (0, 330)], flat.lin(0, 0, 0, 330, [(0, '#1a4c8c'), (.5, '#359cb8'), (1, '#9adcdc')]))
    flat.ell(300, 256, 96, 62, '#e4f6f0', .95)
    flat.ell(300, 256, 140, 92, '#e0fff8', .22)
    flat.curve([(540, 334), (610, 250), (690, 214), (760, 166), (850, 220), (960, 200), (1040, 334)], '#2a6a9c', tension=.4)
    flat.curve([(690, 334), (760, 286), (850, 262), (930, 286), (1040, 334)], '#1a4a80', tension=.4)
    flat.curve([(-60, 334), (30, 292), (110, 300), (190, 334)], '#2a6a9c', tension=.4)
    flat.fillgrad([(0, 330), (960, 330), (960, 540), (0, 540)], flat.lin(0, 330, 0, 540, [(0, '#8ae4e4'), (.4, '#2a86b0'), (1, '#123c78')]))
    dice = random.Random(3)
    for row in range(16):
        y = 338 + row * 9
        for _ in range(5):
            x = 300 + dice.gauss(0, 26 + row * 7)
            width = dice.uniform(12, 34)
            flat.line([(x - width, y), (x + width, y)], '#e8fffa', 3, .8)
    for x, y, size in ((430, 120, 26), (500, 150, 18), (380, 172, 14)):
        flat.curve([(x - size, y - size * .3), (x - size * .4, y - size * .5), (x, y), (x + size * .4, y - size * .5), (x + size, y - size * .3)], '#f4fff8', w=4, close=False)
    flat.rect(0, 396, 960, 144, '#0a1440', .66)
    sung, unsung = '#ff7ab4', '#d4dcf0'
    for y, bars, done in ((420, (110, 190, 84, 150), 2), (476, (170, 90, 210), 0)):
        x = 480 - (sum(bars) + 22 * (len(bars) - 1)) / 2
        for index, width in enumerate(bars):
            flat.rect(x, y, width, 30, sung if index < done else unsung, .92, r=15)
            if index == done and done:
                flat.rect(x, y, width * .4, 30, sung, 1, r=15)
            x += width + 22
    return flat


def television(stage, emission):
    """the big screen on the right wall"""
    bezel = .05
    stage.plane(points((RIGHT - .05, SCREEN_Y0 - bezel, SCREEN_Z0 - bezel), (RIGHT - .05, SCREEN_Y1 + bezel, SCREEN_Z0 - bezel), (RIGHT - .05, SCREEN_Y1 + bezel, SCREEN_Z1 + bezel), (RIGHT - .05, SCREEN_Y0 - bezel, SCREEN_Z1 + bezel)), '#0c0718')
    quad = points((RIGHT - .06, SCREEN_Y1, SCREEN_Z1), (RIGHT - .06, SCREEN_Y1, SCREEN_Z0), (RIGHT - .06, SCREEN_Y0, SCREEN_Z0), (RIGHT - .06, SCREEN_Y0, SCREEN_Z1))
    picture = warped(landscape(), quad)
    stage.lay(picture)
    emission.poly(quad, '#38b8d0', .62)
    edge = Layer()
    edge.line(quad, '#a8f4f4', 1.6, .7, True)
    stage.lay(edge, rough=.3)
    return quad


def machine(stage):
    """the player under the screen, with its minutes running out"""
    stage.box(RIGHT - .48, RIGHT, 0, .66, 3.2, 4.7, '#2a1c4c', top='#2c4672', side='#2a2152', amt=.4)
    layer = Layer()
    face = RIGHT - .482
    for height in (.18, .40):
        layer.poly(points((face, height, 3.32), (face, height + .17, 3.32), (face, height + .17, 4.58), (face, height, 4.58)), '#0e0820')
    for z in (3.5, 3.64, 3.78):
        px, py = CAMERA.p(face, .49, z)
        layer.ell(px, py, 4, 7, '#5aa8c8')
    layer.poly(points((face, .44, 3.95), (face, .54, 3.95), (face, .54, 4.42), (face, .44, 4.42)), '#5a1240')
    layer.line(points((face, .49, 4.02), (face, .49, 4.34)), '#ff6aa8', 4, .9)
    layer.line(points((face, .66, 4.7), (face, .66, 3.2), (RIGHT, .66, 3.2)), '#8ae8f0', 2, .8)
    layer.line(points((face, 0, 3.2), (face, .66, 3.2)), '#4a8ab0', 2, .7)
    layer.poly(points((RIGHT - .42, .12, 3.19), (RIGHT - .42, .56, 3.19), (RIGHT - .06, .56, 3.19), (RIGHT - .06, .12, 3.19)), '#170d30')
    for row in range(7):
        layer.line(points((RIGHT - .40, .16 + row * .06, 3.185), (RIGHT - .08, .16 + row * .06, 3.185)), '#3a3a70', 3, .8)
    stage.lay(layer, rough=.4)


# ---------------------------------------------------------------- the sofa
def cushion(stage, quad, colour, bulge=4, depth=14, rim=None, shade=1.0):
    """one stuffed piece of vinyl"""
    stage.prop(lambda layer: layer.curve(pillowy(quad, bulge), colour, tension=.5), depth, depth * .75, 5, rim=rim, sh=shade, castmul=.55)


def sofa_back(stage):
    """the long side, along the back wall"""
    edges = [CUSHION_X, -1.40, -.79, -.18, SOFA_END]
    stage.box(LEFT, SOFA_END + .04, 0, .14, SEAT_FRONT_Z + .06, BACK, '#140a24', amt=.3)
    stage.box(LEFT, SOFA_END + .04, .14, BACKREST - .03, CUSHION_Z + .05, BACK, '#3a1238', top='#7a2e66', amt=.5)
    for x0, x1 in zip(edges, edges[1:]):
        cushion(stage, points((x0, SEAT, CUSHION_Z), (x0, BACKREST, CUSHION_Z), (x1, BACKREST, CUSHION_Z), (x1, SEAT, CUSHION_Z)), VINYL_BACK, 3, 22, ('#ff74b4', 2.4, .7))
    for x0, x1 in zip(edges, edges[1:]):
        cushion(stage, points((x0, .14, SEAT_FRONT_Z), (x0, SEAT, SEAT_FRONT_Z), (x1, SEAT, SEAT_FRONT_Z), (x1, .14, SEAT_FRONT_Z)), VINYL, 2, 16, None, .9)
        cushion(stage, points((x0, SEAT, SEAT_FRONT_Z), (x0, SEAT + .02, CUSHION_Z), (x1, SEAT + .02, CUSHION_Z), (x1, SEAT, SEAT_FRONT_Z)), VINYL_TOP, 2, 5, ('#ff8cc4', 2, .7), .7)


def sofa_side(stage):
    """the short side, along the left wall, coming towards us"""
    edges = [4.42, 3.72, 3.02, 2.32, 1.62]
    stage.plane(points((CUSHION_X, .44, 1.5), (CUSHION_X, BACKREST, 1.5), (CUSHION_X, BACKREST, CUSHION_Z), (CUSHION_X, .44, CUSHION_Z)), '#3a1238')
    stage.plane(points((LEFT, BACKREST - .02, 1.5), (LEFT, BACKREST - .02, BACK), (CUSHION_X, BACKREST - .02, CUSHION_Z), (CUSHION_X, BACKREST - .02, 1.5)), '#6a2458', CAMERA.p(CUSHION_X, BACKREST, CUSHION_Z), CAMERA.p(CUSHION_X, BACKREST, 2), .6)
    cushion(stage, points((CUSHION_X, SEAT, CUSHION_Z), (SEAT_FRONT_X, SEAT, CUSHION_Z), (SEAT_FRONT_X, SEAT, SEAT_FRONT_Z), (CUSHION_X, SEAT, SEAT_FRONT_Z)), VINYL_TOP, 2, 5, None, .8)
    for far, near in zip(edges, edges[1:]):
        cushion(stage, points((CUSHION_X, SEAT, far), (CUSHION_X, BACKREST, far), (CUSHION_X, BACKREST, near), (CUSHION_X, SEAT, near)), '#4e1846', 3, 18, ('#58c8dc', 2, .35))
        cushion(stage, points((SEAT_FRONT_X, .14, far), (SEAT_FRONT_X, SEAT, far), (SEAT_FRONT_X, SEAT, near), (SEAT_FRONT_X, .14, near)), '#481540', 2, 12, None)
        cushion(stage, points((CUSHION_X, SEAT + .02, far), (SEAT_FRONT_X, SEAT, far), (SEAT_FRONT_X, SEAT, near), (CUSHION_X, SEAT + .02, near)), '#6e2456', 2, 8, ('#ff8cc4', 2, .55), .8)


def sheen(stage):
    """vinyl holds the tubes and the screen"""
    layer = Layer()
    for x0, x1 in ((-1.30, -.92), (-.70, -.34), (-.06, .30)):
        layer.curve(points((x0, .80, CUSHION_Z), (x0 + .1, .87, CUSHION_Z), (x1, .87, CUSHION_Z), (x1 - .06, .80, CUSHION_Z)), '#ff9ccc', .34, tension=.5)
        layer.curve(points((x0, SEAT + .02, 4.66), (x0 + .06, SEAT + .02, 4.74), (x1, SEAT + .02, 4.74), (x1 - .04, SEAT + .02, 4.66)), '#8ae0ec', .30, tension=.5)
    for z in (4.1, 3.4, 2.7):
        layer.curve(points((CUSHION_X, .62, z - .2), (CUSHION_X, .80, z - .2), (CUSHION_X, .82, z + .16), (CUSHION_X, .66, z + .16)), '#6ad8e8', .16, tension=.5)
        layer.curve(points((-1.85, SEAT + .02, z - .2), (-1.62, SEAT + .02, z - .2), (-1.62, SEAT + .02, z + .16), (-1.85, SEAT + .02, z + .16)), '#8ae0ec', .22, tension=.5)
    stage.lay(layer, mode='screen', soft=4)


def left_behind(stage):
    """a jacket thrown down, and the bag of fruit set down"""
    jacket_x, jacket_y = CAMERA.p(-1.34, SEAT, 4.6)

    def jacket(layer):
        layer.curve([(jacket_x - 92, jacket_y + 12), (jacket_x - 84, jacket_y - 30), (jacket_x - 40, jacket_y - 62), (jacket_x + 6, jacket_y - 96), (jacket_x + 46, jacket_y - 88), (jacket_x + 62, jacket_y - 40), (jacket_x + 88, jacket_y - 8), (jacket_x + 70, jacket_y + 40), (jacket_x + 44, jacket_y + 22), (jacket_x, jacket_y + 16)], '#3a3472', tension=.45)
    stage.prop(jacket, 20, 15, 8, rim=('#ff8cc4', 2.2, .8))
    folds = Layer()
    for fold in ([(-50, -30), (-10, -50), (20, -84)], [(-40, 4), (14, -22), (50, -34)], [(30, 16), (44, -14), (40, -50)]):
        folds.curve([(jacket_x + dx, jacket_y + dy) for dx, dy in fold], '#1c1640', .8, w=3, close=False)
    stage.lay(folds, rough=.5)
    bag_x, bag_y = CAMERA.p(-.70, SEAT, 4.62)

    def bag(layer):
        layer.curve([(bag_x - 46, bag_y + 8), (bag_x - 52, bag_y - 30), (bag_x - 34, bag_y - 58), (bag_x - 10, bag_y - 66), (bag_x + 12, bag_y - 66), (bag_x + 36, bag_y - 56), (bag_x + 52, bag_y - 26), (bag_x + 44, bag_y + 8), (bag_x, bag_y + 13)], '#c79ac4', tension=.5)
        layer.curve([(bag_x - 9, bag_y - 62), (bag_x - 34, bag_y - 96), (bag_x - 20, bag_y - 104), (bag_x, bag_y - 72), (bag_x + 18, bag_y - 108), (bag_x + 32, bag_y - 98), (bag_x + 10, bag_y - 62)], '#d6accf', tension=.4)
    stage.prop(bag, 14, 10, 8, rim=('#ffd6ec', 2.2, .9))
    fruit = Layer()
    for dx, dy, radius in ((-24, -14, 19), (14, -12, 20), (-6, -38, 18), (30, -32, 15)):
        fruit.ell(bag_x + dx, bag_y + dy, radius, radius * .95, '#b85a7c', .55)
        fruit.ell(bag_x + dx - 5, bag_y + dy - 6, radius * .4, radius * .35, '#ffd0dc', .45)
    fruit.curve([(bag_x - 8, bag_y - 66), (bag_x - 20, bag_y - 40), (bag_x - 44, bag_y - 22)], '#8a5a98', .6, w=2, close=False)
    fruit.curve([(bag_x + 8, bag_y - 66), (bag_x + 22, bag_y - 46), (bag_x + 46, bag_y - 24)], '#8a5a98', .6, w=2, close=False)
    stage.lay(fruit, rough=.4)


# ---------------------------------------------------------------- the mirror ball
def surfaces():
    """what a square of light may land on: axis, value, bounds of the other two"""
    return (
        (2, BACK, {0: (LEFT, RIGHT), 1: (0, 2.2)}),
        (0, LEFT, {1: (0, 2.2), 2: (1.2, BACK)}),
        (0, RIGHT, {1: (0, 2.3), 2: (1.2, BACK)}),
        (1, 0, {0: (LEFT, RIGHT), 2: (1.2, BACK)}),
        (2, CUSHION_Z, {0: (LEFT, SOFA_END), 1: (SEAT, BACKREST)}),
        (1, SEAT, {0: (LEFT, SOFA_END), 2: (SEAT_FRONT_Z, CUSHION_Z)}),
        (1, SEAT, {0: (LEFT, SEAT_FRONT_X), 2: (1.2, SEAT_FRONT_Z)}),
        (0, CUSHION_X, {1: (SEAT, BACKREST), 2: (1.2, CUSHION_Z)}),
    )


def first_hit(direction):
    """the surface a ray from the ball meets first, and how far off"""
    best, where = None, None
    for axis, value, bounds in surfaces():
        if abs(direction[axis]) < 1e-6:
            continue
        reach = (value - BALL[axis]) / direction[axis]
        if reach <= 0 or (best is not None and reach >= best):
            continue
        spot = [BALL[i] + direction[i] * reach for i in range(3)]
        if all(low <= spot[i] <= high for i, (low, high) in bounds.items()):
            best, where = reach, (axis, value)
    return best, where


def aim(latitude, longitude):
    """a direction on the ball"""
    return (math.cos(latitude) * math.sin(longitude), math.sin(latitude), math.cos(latitude) * math.cos(longitude))


def calm(x, y):
    """less light where heads stand"""
    near_left = math.exp(-((x - 555) / 130) ** 4)
    near_right = math.exp(-((x - 1330) / 130) ** 4)
    return 1 - .84 * max(near_left, near_right) * (y < 500)


def squares(stage):
    """the light the ball throws, square by square"""
    dice = random.Random(21)
    layer = Layer()
    size = .019
    for row in range(-7, 3):
        latitude = row * .135 + .05
        for column in range(-22, 23):
            longitude = column * .142 + (row % 2) * .07
            if dice.random() < .16:
                continue
            reach, where = first_hit(aim(latitude, longitude))
            if reach is None:
                continue
            axis, value = where
            corners = []
            for up, side in ((-size, -size), (size, -size), (size, size), (-size, size)):
                ray = aim(latitude + up, longitude + side / max(.3, math.cos(latitude)))
                length = (value - BALL[axis]) / ray[axis] if abs(ray[axis]) > 1e-6 else -1
                if length <= 0:
                    break
                corners.append([BALL[i] + ray[i] * length for i in range(3)])
            if len(corners) < 4 or min(corner[2] for corner in corners) < 1.1:
                continue
            if axis == 0 and value == RIGHT and any(SCREEN_Z0 - .1 < c[2] < SCREEN_Z1 + .1 and c[1] > SCREEN_Y0 - .1 for c in corners):
                continue
            quad = points(*corners)
            strength = dice.uniform(.30, .72) * calm(*quad[0]) * (.6 if axis == 1 else 1)
            layer.poly(quad, dice.choice(['#ff9ccc', '#ff9ccc', '#d8b0ff', '#8ae8f0']), strength)
    stage.lay(layer, mode='screen', rough=.4, soft=1.0)
    stage.glow(layer, (7, 26), (.28, .22))


def mirror_ball(stage, emission):
    """facets on a ball, pink on the left, cyan on the right"""
    px, py = CAMERA.p(*BALL)
    radius = CAMERA.k(BALL[2]) * .165
    layer = Layer()
    layer.line([(px, -10), (px, py - radius)], '#0c0618', 5)
    layer.rect(px - 13, py - radius - 9, 26, 14, '#1a0d2a', r=3)
    layer.ell(px, py, radius, radius, '#1a0f30')
    dice = random.Random(5)
    rows = 11
    for row in range(rows):
        low, high = -math.pi / 2 + math.pi * row / rows, -math.pi / 2 + math.pi * (row + .9) / rows
        count = max(6, int(26 * math.cos((low + high) / 2)))
        for column in range(count):
            start, end = 2 * math.pi * column / count - math.pi, 2 * math.pi * (column + .88) / count - math.pi
            if max(abs(start), abs(end)) > math.pi / 2:
                continue
            quad = [(px + radius * math.cos(lat) * math.sin(lon), py - radius * math.sin(lat)) for lat, lon in ((low, start), (high, start), (high, end), (low, end))]
            side = math.sin((start + end) / 2) * math.cos(low)
            tone = mix('#3a2058', PINK, max(0, -side) * dice.uniform(.2, 1))
            tone = mix(tone, '#6ae4ee', max(0, side) * dice.uniform(.2, 1))
            if dice.random() < .12:
                tone = '#fff0f8'
            layer.poly(quad, tone)
    stage.lay(layer, rough=.2)
    emission.ell(px - radius * .4, py, radius * .5, radius * .6, PINK, .35)
    emission.ell(px + radius * .4, py, radius * .5, radius * .6, CYAN, .30)


# ---------------------------------------------------------------- the table
def table(stage):
    """low, black, wiped too often"""
    stage.box(TABLE_X0 + .2, TABLE_X1 - .2, 0, TABLE_Y - .04, TABLE_Z0 + .15, TABLE_Z1 - .1, '#120822', amt=.4)
    stage.box(TABLE_X0, TABLE_X1, TABLE_Y - .05, TABLE_Y, TABLE_Z0, TABLE_Z1, '#2a1238', top='#351a46', amt=.4)
    layer = Layer()
    layer.line(points((TABLE_X0, TABLE_Y, TABLE_Z1), (TABLE_X0, TABLE_Y, TABLE_Z0), (TABLE_X1, TABLE_Y, TABLE_Z0)), '#ff84bc', 2.2, .8)
    layer.line(points((TABLE_X1, TABLE_Y, TABLE_Z0), (TABLE_X1, TABLE_Y, TABLE_Z1)), '#6adce8', 2.2, .8)
    stage.lay(layer, rough=.4)
    reflection = Layer()
    reflection.poly(points((.30, TABLE_Y, TABLE_Z0), (.72, TABLE_Y, TABLE_Z0), (.70, TABLE_Y, TABLE_Z1), (.42, TABLE_Y, TABLE_Z1)), '#4ac4dc', .30)
    reflection.poly(points((TABLE_X0, TABLE_Y, TABLE_Z1 - .16), (.3, TABLE_Y, TABLE_Z1 - .16), (.3, TABLE_Y, TABLE_Z1), (TABLE_X0, TABLE_Y, TABLE_Z1)), '#c0408a', .30)
    stage.lay(reflection, mode='screen', soft=8)


def lamp_pool(stage, emission):
    """one small spot in the ceiling that nobody switched off"""
    columns, rows = xy()
    x, y = on_table(*MICROPHONE)
    top = on_table(0, TABLE_Z1)[1]
    front = on_table(0, TABLE_Z0)[1]
    inside = (rows > top) * (rows < front)
    pool = np.exp(-(((columns - x) / 220) ** 2 + ((rows - y + 2) / 48) ** 2)) * inside
    stage.wash(pool, '#ffa860', .80, 'screen', .3)
    stage.wash(np.exp(-(((columns - x) / 104) ** 2 + ((rows - y + 2) / 24) ** 2)) * inside, '#ffdca0', .42, 'screen', .3)


def song_book(stage):
    """ten thousand songs in a binder"""
    x0, x1, z0, z1, thick = -.86, -.46, 3.12, 3.48, .055
    stage.box(x0, x1, TABLE_Y, TABLE_Y + thick, z0, z1, '#d8b8cc', top='#5a2470', amt=.5)
    cover = Layer(400, 360)
    cover.rect(0, 0, 400, 360, '#6a2a80')
    cover.rect(0, 0, 46, 360, '#3a1450')
    cover.rect(84, 50, 276, 130, '#f0d0e4', r=8)
    cover.text('노래책', 222, 116, 92, 'BM JUA_TTF', '#7a1a5a')
    for row in range(3):
        cover.rect(100, 220 + row * 34, 240 - row * 50, 12, '#c890c8', .7, r=6)
    height = TABLE_Y + thick
    stage.lay(warped(cover, points((x0, height, z1), (x1, height, z1), (x1, height, z0), (x0, height, z0))))
    layer = Layer()
    for step in range(1, 4):
        y = TABLE_Y + thick * step / 4
        layer.line(points((x0, y, z0), (x1, y, z0)), '#8a6088', 1.2, .6)
    for index, tone in enumerate(('#ff6aa8', '#6adce8', '#c890f0', '#ff9cc4')):
        px, py = CAMERA.p(x0 + .06 + index * .085, TABLE_Y + .02, z0)
        layer.rect(px, py - 1, 20, 10, tone, .85, r=2)
    layer.line(points((x0, height, z0), (x1, height, z0)), '#ffb0d8', 1.8, .8)
    stage.lay(layer, rough=.3)


def remote(stage):
    """the remote with its digits and its one large start key"""
    flat = Layer(220, 420)
    flat.rect(0, 0, 220, 420, '#1d1638', r=34)
    flat.rect(10, 10, 200, 400, '#2d2450', r=28)
    flat.rect(28, 30, 164, 70, '#4ab4cc', r=8)
    flat.rect(44, 52, 100, 14, '#0e2a4a', .8)
    for row in range(4):
        for column in range(3):
            flat.rect(32 + column * 54, 124 + row * 46, 44, 32, '#c8b8dc', r=8)
    flat.rect(32, 316, 98, 66, '#e8488c', r=14)
    flat.rect(142, 316, 46, 66, '#8a7ab8', r=14)
    x, y = on_table(.49, 2.91)
    quad = [(x - 6, y - 30), (x + 52, y - 36), (x + 108, y + 14), (x + 34, y + 24)]
    shadow = Layer()
    shadow.poly([(px + 5, py + 9) for px, py in quad], '#08040f', .7)
    stage.lay(shadow, soft=4)
    side = Layer()
    side.poly([quad[3], quad[2], (quad[2][0], quad[2][1] + 9), (quad[3][0], quad[3][1] + 9)], '#120c26')
    side.poly([quad[0], quad[3], (quad[3][0], quad[3][1] + 9), (quad[0][0], quad[0][1] + 7)], '#1a1232')
    stage.lay(side, rough=.3)
    stage.lay(warped(flat, quad))
    edge = Layer()
    edge.line([quad[0], quad[3], quad[2]], '#ffb47a', 1.6, .7)
    stage.lay(edge, rough=.3)


def tambourine(stage):
    """leaning on the book, its jingles still"""
    x, y = on_table(-.40, 2.97)
    cx, cy, rx, ry, lean = x - 4, y - 46, 60, 49, -.18
    layer = Layer()
    layer.ell(cx + 6, cy + 4, rx, ry, '#7a2a5e', rot=lean)
    layer.ell(cx, cy, rx, ry, '#b8487e', rot=lean)
    layer.ell(cx, cy, rx - 13, ry - 12, '#3a1838', rot=lean)
    stage.prop(layer, 8, 6, 10, rim=('#ffb8d8', 2, .9), castmul=.7)
    hole = Layer()
    hole.ell(cx, cy, rx - 13, ry - 12, '#3a1a48', rot=lean)
    hole.ell(cx, cy, rx - 14, ry - 13, '#e88ab8', .7, w=1.8, rot=lean)
    for step in range(7):
        angle = step * 2 * math.pi / 7 + .3
        ux, uy = math.cos(angle) * (rx - 6), math.sin(angle) * (ry - 5)
        jx, jy = cx + ux * math.cos(lean) - uy * math.sin(lean), cy + ux * math.sin(lean) + uy * math.cos(lean)
        hole.ell(jx + 2, jy + 2, 9, 7, '#4a1a3c')
        hole.ell(jx, jy, 9, 7, '#d8c0dc')
        hole.ell(jx - 1, jy - 1, 3, 2.4, '#7a5a86')
    stage.lay(hole, rough=.3)


def squid(stage):
    """one dried squid, half torn into strips, and its bowl of sauce"""
    x, y = on_table(.46, 3.27)
    plate = Layer()
    plate.ell(x, y + 5, 108, 27, '#8a6a9c')
    plate.ell(x, y, 110, 27, '#cdb4d4')
    stage.prop(plate, 6, 5, 8, rim=('#ffe0f0', 1.8, .8), castmul=.6, sh=.7)
    bed = Layer()
    bed.ell(x, y, 90, 19, '#a890b4')
    stage.lay(bed, rough=.35)

    def turned(along, across):
        return x - 30 + along * .66 + across * .42, y - 8 - along * .56 + across * .62

    def tentacles(layer):
        for start, bend, reach, tone in ((-13, -20, 40, '#b87a74'), (-8, -10, 52, '#d89c90'), (-2, -2, 46, '#c88a80'), (4, 8, 56, '#dca498'), (9, 14, 42, '#b87a74'), (13, 26, 44, '#d89c90')):
            layer.curve([turned(4, start), turned(-reach * .35, start + bend * .5), turned(-reach * .7, start + bend * .9), turned(-reach, start + bend * .7)], tone, w=4.6, close=False)
    stage.prop(tentacles, 2, 2, 3, rim=('#ffd8c8', 1.4, .6), sh=.6)
    stage.prop(lambda layer: layer.curve([turned(-2, -11), turned(10, -14), turned(17, -10), turned(20, -21), turned(48, -27), turned(72, -24), turned(70, -52), turned(88, -44), turned(132, 0), turned(88, 44), turned(70, 52), turned(72, 24), turned(48, 27), turned(20, 21), turned(17, 10), turned(10, 14), turned(-2, 11)], '#bf8a86', tension=.12), 4, 3, 6, rim=('#ffe0d0', 2, .9), sh=.6)
    layer = Layer()
    layer.line([turned(22, 0), turned(116, 0)], '#8a4a54', 2, .6)
    layer.curve([turned(74, -22), turned(84, -8), turned(88, 0), turned(84, 8), turned(74, 22)], '#8a4a54', .6, w=2, close=False)
    layer.ell(*turned(5, -6), 2.6, 2.6, '#4a1a2c')
    layer.ell(*turned(5, 6), 2.6, 2.6, '#4a1a2c')
    for along, across in ((34, -12), (52, 11), (40, 14), (62, -10)):
        layer.ell(*turned(along, across), 3.4, 2, '#f0c0b0', .6)
    layer.ell(x + 52, y + 10, 24, 9, '#f0dcea')
    layer.ell(x + 52, y + 9, 17, 5.5, '#a83a54')
    stage.lay(layer, rough=.35)


def beer_glass(layer, x, y, height, level, foam=True):
    """a straight tumbler of beer, honey gone to rose in this light"""
    wide, narrow = height * .29, height * .23
    layer.ell(x + 7, y + 2, narrow * 1.3, 7, '#08040f', .6)
    layer.poly([(x - wide, y - height), (x + wide, y - height), (x + narrow, y), (x - narrow, y)], '#c8a8dc', .20)
    if level:
        span = narrow + (wide - narrow) * level
        layer.poly([(x - span, y - height * level), (x + span, y - height * level), (x + narrow * .94, y - 3), (x - narrow * .94, y - 3)], '#b06a58', .92)
        layer.poly([(x - span * .7, y - height * level), (x - span * .25, y - height * level), (x - narrow * .3, y - 4), (x - narrow * .7, y - 4)], '#e8a888', .55)
        if foam:
            layer.ell(x, y - height * level - 2, span * .96, 7, '#f6dcea')
        else:
            layer.ell(x, y - height * level, span * .96, 5, '#c88a74')
    layer.ell(x, y - height, wide, wide * .2, '#ffe4f2', .8, w=1.6)
    layer.line([(x - wide, y - height), (x - narrow, y)], '#ff9ccc', 2, .85)
    layer.line([(x + wide, y - height), (x + narrow, y)], '#8aeaf2', 1.8, .8)
    layer.ell(x, y - 1, narrow, narrow * .18, '#ffe4f2', .5, w=1.4)


def drinks(stage):
    """five glasses, two bottles, all on the laughing side"""
    layer = Layer()
    for x, z, tall in ((-.34, 3.54, 158), (.17, 3.54, 156)):
        px, py = on_table(x, z)
        layer.ell(px + 8, py + 2, 22, 6, '#08040f', .6)
        bottle(layer, px, py, tall, 'soju', '#5a2c3a', '#ead4e4', '#c87a8a', .96, '#c8a0b8')
    for x, z, level, foam in ((-.50, 3.54, .55, False), (-.19, 3.50, .82, True), (.00, 3.55, .30, False), (.31, 3.50, .62, True), (.50, 3.57, 0, False)):
        px, py = on_table(x, z)
        beer_glass(layer, px, py, 76, level, foam)
    stage.lay(layer, rough=.3)


def microphone(stage, emission):
    """put down, not thrown: head to the left, where the next one would pick it up"""
    x, y = on_table(*MICROPHONE)
    context_angle = .10
    cosine, sine = math.cos(context_angle), math.sin(context_angle)

    def spot(along, across):
        along, across = along * 1.18, across * 1.18
        return x + along * cosine - across * sine, y - 16 + along * sine + across * cosine
    shadow = Layer()
    shadow.curve([spot(-78, 12), spot(-30, 26), (x + 40, y + 12), (x + 104, y + 14), (x + 96, y + 4), (x, y)], '#1a0812', .85, tension=.5)
    stage.lay(shadow, soft=4)
    stage.prop(lambda layer: layer.curve([spot(-38, -17), spot(-30, -18), spot(20, -14), spot(84, -10), spot(94, -6), spot(95, 5), spot(86, 9), spot(20, 13), spot(-30, 17), spot(-38, 16)], '#43262e', tension=.3), 9, 7, 0, rim=('#ffd898', 2.6, 1), sh=.9)
    layer = Layer()
    layer.curve([spot(-28, -12), spot(20, -9), spot(82, -6), spot(82, -3), spot(20, -5), spot(-28, -7)], '#ffe2b0', .8, tension=.3)
    layer.line([spot(-40, -17), spot(-40, 16)], '#ffd27a', 8)
    layer.line([spot(-42, -12), spot(-42, 0)], '#fff6dc', 3)
    layer.curve([spot(4, -8), spot(18, -8), spot(18, -2), spot(4, -2)], '#2a1420', tension=.3)
    layer.line([spot(76, -9), spot(76, 8)], '#c88a58', 3, .9)
    stage.lay(layer, rough=.25)
    head_x, head_y = spot(-64, 0)
    stage.prop(lambda layer: layer.ell(head_x, head_y, 33, 31, '#e89a3c'), 14, 10, 0, rim=('#fff2c8', 3, 1), sh=.9)
    mesh = Layer()
    circle = [(head_x + math.cos(step * .1) * 32, head_y + math.sin(step * .1) * 30) for step in range(63)]
    with clip_to(mesh, circle):
        for step in range(-8, 9):
            mesh.line([(head_x + step * 7 - 30, head_y - 30), (head_x + step * 7 + 30, head_y + 30)], '#7a3c1c', 1.5, .6)
            mesh.line([(head_x + step * 7 + 30, head_y - 30), (head_x + step * 7 - 30, head_y + 30)], '#7a3c1c', 1.5, .6)
        mesh.ell(head_x - 6, head_y - 11, 14, 9, '#fff0c0', .75)
    mesh.curve([spot(-66, -26), spot(-59, -12), spot(-57, 0), spot(-59, 12), spot(-66, 25)], '#8a4a1c', .9, w=4, close=False)
    mesh.curve([spot(-68, -26), spot(-61, -12), spot(-59, 0), spot(-61, 12)], '#ffe0a0', .9, w=2, close=False)
    stage.lay(mesh, rough=.2)
    emission.ell(head_x, head_y, 26, 24, AMBER, .9)
    emission.line([spot(-30, -12), spot(84, -6)], AMBER, 5, .7)


# ---------------------------------------------------------------- light
def screen_light(stage, quad):
    """cyan over what faces the screen, strongest on the floor and the near cushions"""
    columns, rows = xy()
    centre_x = sum(x for x, _ in quad) / 4
    spread = np.exp(-(((columns - centre_x) / 620) ** 2 + ((rows - 360) / 460) ** 2))
    stage.wash(spread * np.clip(.75 + .5 * fbm(240, 3, seed=6), .3, 1.2), '#1f80a8', .38, 'screen', .4)
    floor = np.exp(-(((columns - 1430) / 260) ** 2 + ((rows - 760) / 120) ** 2))
    stage.wash(floor, '#3fb8d0', .26, 'screen', .4)


def pink_light(stage):
    """the tubes, running down the wall and dying before the heads"""
    columns, rows = xy()
    wall = np.clip(1 - (rows - 70) / 300, 0, 1) ** 1.6 * np.clip((1440 - columns) / 300, 0, 1)
    stage.wash(wall, '#c8307f', .42, 'screen', .4)
    stage.wash(np.exp(-((columns - 120) / 330) ** 2) * np.clip((900 - rows) / 700, 0, 1), '#8a2470', .34, 'screen', .4)


def cone(stage):
    """smoke in the beam above the microphone"""
    x, y = on_table(*MICROPHONE)
    layer = Layer()
    layer.fillgrad([(x - 20, -10), (x + 20, -10), (x + 168, y + 8), (x - 168, y + 8)], layer.lin(0, 0, 0, y, [(0, '#ffffff', .55), (.5, '#ffffff', .34), (1, '#ffffff', .50)]))
    beam = tooth(np.clip(blur(layer.mask(), 12), 0, 1), .5) * np.clip(.75 + .7 * fbm(120, 4, seed=12), .2, 1.2)
    stage.wash(np.clip(beam, 0, 1), '#ff9a5c', .34, 'screen')


def foreground(stage):
    """the dark at the bottom, and the edge of the doorway one could stand in"""
    columns, rows = xy()
    stage.wash(np.clip((rows - 770) / 280, 0, 1), '#0c0518', .55, 'over', .3)
    edge = Layer()
    edge.poly([(1888, -20), (1960, -20), (1960, 1100), (1850, 1100)], '#08040f')
    edge.poly([(-40, -20), (20, -20), (-10, 1100), (-40, 1100)], '#08040f')
    stage.lay(edge, soft=10)


def main():
    """room, screen, sofa, ball, table; then light"""
    stage = Stage(NIGHT, CAMERA, dir=(-.85, -.35), shade='#1c1040', shade_a=.95, key='#ff8ab0', rough=.5)
    emission, warm = Layer(), Layer()
    shell(stage)
    panelling(stage)
    carpet(stage)
    cove(stage, emission)
    pink_light(stage)
    door(stage, emission)
    notice(stage)
    quad = television(stage, emission)
    sofa_back(stage)
    sofa_side(stage)
    sheen(stage)
    squares(stage)
    machine(stage)
    left_behind(stage)
    mirror_ball(stage, emission)
    screen_light(stage, quad)
    table(stage)
    lamp_pool(stage, warm)
    drinks(stage)
    song_book(stage)
    squid(stage)
    tambourine(stage)
    remote(stage)
    microphone(stage, warm)
    stage.glow(emission, (6, 26, 100), (.24, .28, .36))
    cone(stage)
    stage.glow(warm, (6, 30, 90), (.38, .42, .40))
    foreground(stage)
    stage.vignette('#05020c', .50, .48, .50).bloom(.74, (6, 26), (.15, .12)).finish(.035, .02)
    deliver(stage, 'karaoke-room')


if __name__ == '__main__':
    main()
