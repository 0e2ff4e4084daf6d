"""funeral-hall: room three on the second floor of a hospital, seen from the door, where one may stand.

The palette of Act I with the neon switched off: plum and rose gone grey-violet under fluorescent
tubes, white chrysanthemums the lightest thing. The glass of the portrait holds the ceiling lamp where
the face is, and leaves only an ironed collar. At the step one pair of polished shoes stands apart from
the rows, toes to the door; the last warm colour of the act is in them.
"""
import math
import random

import numpy as np
import cv2

from press import Cam, H, Layer, blur, displace, fbm, mix, smooth_noise, tooth
from stage import Stage
from kit import clip_to, deliver, xy

INK, PAPER = '#0b0716', '#ffe9f2'
SHADE = '#3a2a5a'
WALL, WOOD, CEILING = '#8d7d9c', '#75637f', '#7b6d8c'
HEATED, STONE = '#a4929e', '#564a68'
LEAF = '#4a4a5c'

CAMERA = Cam(1200, 1000, 335, 1.5)
LEFT, RIGHT, BACK, DOOR, CEILING_Y = -3.7, 3.5, 7.9, .8, 2.62
STEP_Z, STEP_Y = 4.75, .28
ALTAR_X, ALTAR_Z = -.34, 7.25
OWN_SHOES = (-.16, 4.12)


def points(*corners):
    """three-dimensional corners to the picture plane"""
    return [CAMERA.p(*corner) for corner in corners]


# ---------------------------------------------------------------- the room
def shell(stage):
    """ceiling, three walls, the heated floor and the stone in front of it"""
    point = CAMERA.p
    stage.plane(points((LEFT, CEILING_Y, DOOR), (LEFT, CEILING_Y, BACK), (RIGHT, CEILING_Y, BACK), (RIGHT, CEILING_Y, DOOR)), CEILING, point(0, CEILING_Y, 6.5), point(0, CEILING_Y, 2), .75)
    stage.plane(points((LEFT, 0, BACK), (LEFT, CEILING_Y, BACK), (RIGHT, CEILING_Y, BACK), (RIGHT, 0, BACK)), WALL, point(ALTAR_X, 1.8, BACK), point(RIGHT + 1, .6, BACK), .55)
    stage.plane(points((LEFT, 0, DOOR), (LEFT, CEILING_Y, DOOR), (LEFT, CEILING_Y, BACK), (LEFT, 0, BACK)), '#77678a', point(LEFT, 1.6, BACK), point(LEFT, .4, 2.6), .62)
    stage.plane(points((RIGHT, 0, DOOR), (RIGHT, CEILING_Y, DOOR), (RIGHT, CEILING_Y, BACK), (RIGHT, 0, BACK)), '#6d5d80', point(RIGHT, 1.6, BACK), point(RIGHT, .4, 2.6), .62)
    stage.plane(points((LEFT, STEP_Y, STEP_Z), (LEFT, STEP_Y, BACK), (RIGHT, STEP_Y, BACK), (RIGHT, STEP_Y, STEP_Z)), HEATED, point(ALTAR_X, STEP_Y, 6.4), point(ALTAR_X - 5, STEP_Y, 5.2), .45)
    stage.plane(points((LEFT, 0, STEP_Z), (LEFT, STEP_Y, STEP_Z), (RIGHT, STEP_Y, STEP_Z), (RIGHT, 0, STEP_Z)), '#54435f', point(ALTAR_X, STEP_Y, STEP_Z), point(ALTAR_X, -.25, STEP_Z), .7)
    stage.plane(points((LEFT, 0, DOOR), (LEFT, 0, STEP_Z), (RIGHT, 0, STEP_Z), (RIGHT, 0, DOOR)), STONE, point(ALTAR_X, 0, STEP_Z), point(ALTAR_X, 0, 2.5), .85)


def panelling(stage):
    """wooden slats left and right of the altar, a dado round the rest, the lip of the step"""
    layer = Layer()
    for x0, x1 in ((LEFT, ALTAR_X - 1.75), (ALTAR_X + 1.75, RIGHT)):
        layer.poly(points((x0, STEP_Y, BACK), (x0, 2.3, BACK), (x1, 2.3, BACK), (x1, STEP_Y, BACK)), WOOD, .75)
        count = int((x1 - x0) / .13)
        for index in range(count + 1):
            x = x0 + (x1 - x0) * index / count
            layer.line(points((x, STEP_Y, BACK), (x, 2.3, BACK)), '#4c3c5a', 2, .6)
        layer.line(points((x0, 2.3, BACK), (x1, 2.3, BACK)), '#a898b0', 2.5, .8)
    for x in (LEFT, RIGHT):
        layer.line(points((x, STEP_Y + .10, STEP_Z), (x, STEP_Y + .10, BACK)), '#4c3c5a', 3, .7)
        layer.line(points((x, CEILING_Y - .06, 1.5), (x, CEILING_Y - .06, BACK)), '#5a4a6a', 3, .7)
    layer.line(points((LEFT, CEILING_Y - .05, BACK), (RIGHT, CEILING_Y - .05, BACK)), '#5a4a6a', 3, .8)
    stage.lay(layer, rough=.5)
    lip = Layer()
    lip.poly(points((LEFT, STEP_Y - .05, STEP_Z - .03), (LEFT, STEP_Y, STEP_Z - .03), (RIGHT, STEP_Y, STEP_Z - .03), (RIGHT, STEP_Y - .05, STEP_Z - .03)), '#857086')
    lip.line(points((LEFT, STEP_Y, STEP_Z - .03), (RIGHT, STEP_Y, STEP_Z - .03)), '#cbbcc9', 2.2, .9)
    stage.lay(lip, rough=.45)


def floor_joints(stage):
    """seams of the vinyl above, joints of the stone below"""
    layer = Layer()
    for x in (-2.7, -.9, .9, 2.7):
        layer.line(points((x, STEP_Y, STEP_Z), (x, STEP_Y, BACK)), '#6e5c70', 1.6, .5)
    for x in [-3.3 + .66 * index for index in range(11)]:
        layer.line(points((x, 0, 1.4), (x, 0, STEP_Z)), '#2e2446', 2, .5)
    for z in (1.6, 1.9, 2.26, 2.72, 3.28, 3.94):
        layer.line(points((LEFT, 0, z), (RIGHT, 0, z)), '#2e2446', 2, .5)
    stage.lay(layer, rough=.5)


def tubes():
    """the fluorescent panels, as corners in the ceiling"""
    panels = []
    for x in (-2.35, ALTAR_X, 1.67):
        for near, far in ((2.5, 3.5), (4.3, 5.2), (6.0, 6.8)):
            panels.append(((x - .34, CEILING_Y, near), (x - .34, CEILING_Y, far), (x + .34, CEILING_Y, far), (x + .34, CEILING_Y, near)))
    return panels


def ceiling_lights(stage, emission):
    """tiles, and tubes behind frosted plastic"""
    layer = Layer()
    for x in [LEFT + .6 * index for index in range(13)]:
        layer.line(points((x, CEILING_Y, 2), (x, CEILING_Y, BACK)), '#5d5070', 1.5, .5)
    for z in (2.6, 3.2, 3.9, 4.6, 5.4, 6.2, 7.0):
        layer.line(points((LEFT, CEILING_Y, z), (RIGHT, CEILING_Y, z)), '#5d5070', 1.5, .5)
    for panel in tubes():
        quad = points(*panel)
        layer.poly(quad, '#b4a8c6')
        layer.line(quad, '#5a4c6e', 2.5, .9, True)
        middle = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in ((quad[0], quad[3]), (quad[1], quad[2]))]
        for side in ((quad[0], quad[1]), (quad[3], quad[2])):
            rod = [((2 * m[0] + s[0]) / 3, (2 * m[1] + s[1]) / 3) for m, s in zip(middle, side)]
            layer.line(rod, '#eee6f6', 4.5, .95)
        emission.poly(quad, '#e6dcf4', .55)
    stage.lay(layer, rough=.35)


def room_sign(stage):
    """which room it is"""
    x, y = CAMERA.p(2.5, 2.08, BACK)
    layer = Layer()
    layer.rect(x - 62, y - 22, 124, 44, '#4a3c60', r=3)
    layer.text('제3호실', x, y, 28, 'NanumSquare', '#d9cde2', weight=1)
    stage.lay(layer, rough=.3)


# ---------------------------------------------------------------- the altar
def folding_screen(stage):
    """eight white leaves, unwritten"""
    top = 2.28
    for index in range(8):
        x0 = ALTAR_X - 1.72 + .43 * index
        z0, z1 = (BACK - .05, BACK - .20) if index % 2 else (BACK - .20, BACK - .05)
        quad = points((x0, STEP_Y, z0), (x0, top, z0), (x0 + .43, top, z1), (x0 + .43, STEP_Y, z1))
        colour = '#cfc3d6' if index % 2 else '#bfb2c9'
        stage.plane(quad, colour, quad[1], quad[3], .35)
        layer = Layer()
        layer.line(quad, '#8d7d9c', 2, .8, True)
        stage.lay(layer, rough=.4)


def chrysanthemum(layer, x, y, radius, tone, dice):
    """one flower from above and in front: a shaded ruff, a ring of petals, a closed heart"""
    layer.ell(x, y + radius * .18, radius, radius * .86, mix('#8c7d9e', '#c7bace', tone))
    petals = 9
    turn = dice.uniform(0, 1)
    for index in range(petals):
        angle = (index + turn) * 2 * math.pi / petals
        px, py = x + math.cos(angle) * radius * .58, y + math.sin(angle) * radius * .48
        shade = tone - .20 * max(0, math.sin(angle))
        layer.ell(px, py, radius * .40, radius * .22, mix('#b3a5c0', '#fbf5fa', max(0, shade)), rot=angle * .86)
    layer.ell(x, y - radius * .08, radius * .34, radius * .28, mix('#d8cce0', '#ffffff', tone))
    layer.ell(x, y - radius * .02, radius * .12, radius * .10, mix('#b8b094', '#ece4b8', tone), .8)


def bank_height(offset, row):
    """the bank's skyline: high shoulders round the portrait, falling away to the sides"""
    wave = math.exp(-(offset / .92) ** 2) * .62 + .16 * math.cos(offset * 3.1)
    return .70 + .62 * row * (.55 + wave)


def flower_bank(stage):
    """the banked flowers, row over row; leaves first so that no hole is white"""
    dice = random.Random(31)
    ground = [CAMERA.p(ALTAR_X - 1.44, STEP_Y + .34, ALTAR_Z)]
    for step in range(25):
        offset = -1.40 + 2.8 * step / 24
        ground.append(CAMERA.p(ALTAR_X + offset, STEP_Y + bank_height(offset, 1.0) - .05 - .10 * abs(offset / 1.5) ** 6, ALTAR_Z + .2))
    ground.append(CAMERA.p(ALTAR_X + 1.44, STEP_Y + .34, ALTAR_Z))
    stage.prop(lambda layer: layer.curve(ground, LEAF, tension=.3), 20, 16, 14)
    layer = Layer()
    rows = 11
    for row in range(rows):
        level = 1 - row / (rows - 1)
        count = 23
        for index in range(count):
            offset = -1.55 + 3.1 * (index + (.5 if row % 2 else 0) + dice.uniform(-.16, .16)) / count
            y = STEP_Y + .38 + (bank_height(offset, 1.0) - .42) * level + dice.uniform(-.02, .02)
            if abs(offset) < .43 and y > STEP_Y + .98:
                continue
            z = ALTAR_Z + .22 * level
            px, py = CAMERA.p(ALTAR_X + offset, y, z)
            sweep = math.sin(abs(offset) * 3.4 - level * 5.2 + .8)
            tone = .10 + .50 * level + .42 * max(0, sweep) - .18 * abs(offset / 1.5) ** 2 + dice.uniform(-.08, .08)
            if dice.random() < .12:
                layer.ell(px, py - 6, 17, 6, mix(LEAF, '#7c7a86', dice.random()), rot=dice.uniform(-1, 1))
            chrysanthemum(layer, px, py, dice.uniform(12.6, 15.2), min(1, tone), dice)
    stage.prop(layer, 4, 3, 6, castmul=.35, sh=.3)


def plinth(stage):
    """what the flowers stand on: a boxed step under a pale cloth"""
    stage.box(ALTAR_X - 1.52, ALTAR_X + 1.52, STEP_Y, STEP_Y + .40, ALTAR_Z - .06, ALTAR_Z + .4, '#8b7b98', top='#a898b4', sun=False)
    layer = Layer()
    for index in range(13):
        x = ALTAR_X - 1.44 + .24 * index
        layer.line(points((x, STEP_Y + .02, ALTAR_Z - .07), (x, STEP_Y + .38, ALTAR_Z - .07)), '#66567a', 2, .5)
    stage.lay(layer, rough=.6)


def shade_bank(stage):
    """the lower half of the bank turns away from the tubes"""
    _, rows = xy()
    layer = Layer()
    low = CAMERA.p(0, STEP_Y + .30, ALTAR_Z)[1]
    high = CAMERA.p(0, STEP_Y + 1.0, ALTAR_Z)[1]
    layer.poly(points((ALTAR_X - 1.6, STEP_Y + .36, ALTAR_Z), (ALTAR_X - 1.6, STEP_Y + 1.1, ALTAR_Z), (ALTAR_X + 1.6, STEP_Y + 1.1, ALTAR_Z), (ALTAR_X + 1.6, STEP_Y + .36, ALTAR_Z)), '#ffffff')
    stage.wash(blur(layer.mask(), 8) * np.clip((rows - high) / (low - high), 0, 1), '#6a5890', .50, 'mul', .1)


def portrait(stage):
    """a frame, a collar, and the ceiling lamp lying over everything else"""
    x, y = CAMERA.p(ALTAR_X, STEP_Y + 1.42, ALTAR_Z - .05)
    width, height = 116, 150
    left, top = x - width / 2, y - height / 2
    stage.prop(lambda layer: layer.rect(left - 11, top - 11, width + 22, height + 22, '#2a1e3a', r=2), 6, 5, 14, castmul=.6, rim=('#b9a9c6', 2, .8))
    layer = Layer()
    inside = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
    layer.poly(inside, '#a99bb8')
    with clip_to(layer, inside):
        layer.curve([(x - 64, top + height + 6), (x - 56, y + 45), (x - 26, y + 31), (x + 26, y + 31), (x + 56, y + 45), (x + 64, top + height + 6)], '#3a2e52', tension=.4)
        layer.poly([(x - 15, y + 22), (x + 15, y + 22), (x + 13, y + 40), (x - 13, y + 40)], '#8e7f9e')
        layer.ell(x, y - 12, 28, 36, '#95869f')
        layer.curve([(x - 30, y - 12), (x - 31, y - 36), (x - 12, y - 53), (x + 14, y - 53), (x + 32, y - 36), (x + 30, y - 12), (x + 20, y - 30), (x - 20, y - 30)], '#544866', tension=.45)
        for side in (-1, 1):
            layer.poly([(x, y + 46), (x + side * 13, y + 24), (x + side * 24, y + 33), (x + side * 17, y + 58)], '#ffffff')
            layer.line([(x, y + 46), (x + side * 17, y + 58)], '#8d7d9c', 1.6, .9)
        layer.poly([(x - 9, y + 52), (x + 9, y + 52), (x + 12, top + height), (x - 12, top + height)], '#f4eef6')
    stage.lay(layer, rough=.3)
    glare = Layer()
    with clip_to(glare, inside):
        gradient = glare.lin(left, top, left + width * .7, top + height, [(0, '#ffffff', .55), (.20, '#ffffff', .97), (.52, '#ffffff', .95), (.70, '#ffffff', .30), (1, '#ffffff', 0)])
        glare.fillgrad([(left - 10, top + 6), (left + width * .78, top - 30), (left + width + 26, top + 74), (left + 6, top + 104)], gradient)
    stage.lay(glare, soft=2.2)
    ribbon = Layer()
    for side in (-1, 1):
        ribbon.poly([(x, top - 16), (x + side * 4, top - 2), (x + side * (width / 2 + 12), top + 46), (x + side * (width / 2 + 12), top + 28)], '#120b1e')
        ribbon.poly([(x + side * 3, top - 11), (x + side * 24, top - 21), (x + side * 26, top - 6)], '#1c1228')
        ribbon.poly([(x, top - 6), (x + side * 5, top - 6), (x + side * 14, top + 16), (x + side * 7, top + 18)], '#1c1228')
    ribbon.ell(x, top - 9, 6, 6, '#2c2038')
    stage.lay(ribbon, rough=.3)


def incense_table(stage):
    """the low table: two candles, a bowl of sand, a cup, a box of sticks"""
    near, far = 6.25, 6.75
    stage.box(ALTAR_X - .78, ALTAR_X + .78, STEP_Y + .40, STEP_Y + .46, near, far, '#5a4458', top='#7d6678', sun=False)
    for x in (-.72, .66):
        stage.box(ALTAR_X + x, ALTAR_X + x + .06, STEP_Y, STEP_Y + .40, near, near + .06, '#43324a', sun=False)
    top = STEP_Y + .46

    def bowl(layer):
        x, y = CAMERA.p(ALTAR_X, top, 6.45)
        layer.curve([(x - 25, y - 27), (x - 27, y - 12), (x - 13, y), (x + 13, y), (x + 27, y - 12), (x + 25, y - 27)], '#6e6478', tension=.4)
        layer.ell(x, y - 27, 25, 6, '#c9bfd0')
        layer.ell(x, y - 27, 20, 4, '#8f8499')
    stage.prop(bowl, 8, 6, 6, rim=('#e6dcec', 1.8, .8))

    def candles(layer):
        for offset in (-.56, .56):
            x, y = CAMERA.p(ALTAR_X + offset, top, 6.5)
            layer.curve([(x - 13, y), (x - 4, y - 8), (x - 4, y - 26), (x + 4, y - 26), (x + 4, y - 8), (x + 13, y)], '#8b7d96', tension=.3)
            layer.rect(x - 6, y - 66, 12, 41, '#ece4ee', r=2)
    stage.prop(candles, 2, 1.5, 3, sh=.4, rim=('#ffffff', 1.6, .8))
    layer = Layer()
    x, y = CAMERA.p(ALTAR_X, top, 6.45)
    for lean in (-5, 0, 6):
        layer.line([(x + lean * .4, y - 28), (x + lean, y - 62)], '#4a3548', 2)
    layer.ell(x, y - 63, 2, 2, '#ffd8c0')
    x, y = CAMERA.p(ALTAR_X + .28, top, 6.4)
    layer.rect(x - 8, y - 13, 16, 13, '#eee6f0', r=2)
    x, y = CAMERA.p(ALTAR_X - .30, top, 6.36)
    layer.poly([(x - 22, y), (x - 20, y - 7), (x + 20, y - 7), (x + 22, y)], '#54405c')
    for offset in (-.56, .56):
        x, y = CAMERA.p(ALTAR_X + offset, top, 6.5)
        layer.curve([(x, y - 82), (x - 4, y - 72), (x, y - 66), (x + 4, y - 72)], '#fff2e6')
    stage.lay(layer, rough=.3)


def smoke(stage):
    """one thread of incense: straight as long as nobody moves, then not"""
    layer = Layer()
    x, y = CAMERA.p(ALTAR_X, STEP_Y + .46, 6.45)
    start = y - 64
    for index in range(260):
        t = index / 260
        sway = 22 * t ** 1.6 * math.sin(t * 9.5 + .6) + 118 * t ** .9
        layer.ell(x + 8 + sway, start - 300 * t, 1.5 + 7 * t ** 1.7, 2.4 + 5 * t, '#ffffff', .50 * (1 - t) ** 1.1)
        curl = 18 * t ** 1.5 * math.sin(t * 12 + 2.2) + 84 * t
        layer.ell(x + 8 + curl, start - 210 * t, 1.2 + 4 * t ** 1.6, 2 + 3 * t, '#ffffff', .30 * (1 - t))
    mask = tooth(np.clip(blur(displace(layer.mask(), 4, 30, 8), 1.6), 0, 1), .4)
    stage.wash(mask, '#f6f0fa', .72, 'screen')


# ---------------------------------------------------------------- where the family sits
def low_table(stage, x0, x1, near, far, seed):
    """a table for four under a paper cover, with what is put before every guest"""
    top = STEP_Y + .34
    for x in (x0 + .06, x1 - .12):
        stage.box(x, x + .06, STEP_Y, top - .02, near + .06, near + .12, '#4d3c54', sun=False)
    stage.box(x0, x1, top - .04, top, near, far, '#6b566a', top='#ddd2df', sun=False)
    hem = [CAMERA.p(x0 - .01, top, near - .01), CAMERA.p(x1 + .01, top, near - .01)]
    count = 16
    for index in range(count + 1):
        x = x1 + .01 + (x0 - x1 - .02) * index / count
        hem.append(CAMERA.p(x, top - .13 - .012 * math.sin(index * 2.1) - .01 * (index % 2), near - .02))
    stage.prop(lambda layer: layer.poly(hem, '#c0b2c8'), 3, 3, 4, castmul=.3)
    dice = random.Random(seed)
    layer = Layer()
    for index in range(7):
        x = x0 + .12 + (x1 - x0 - .24) * (index + .5) / 7
        z = near + (.18 if index % 2 else .46)
        px, py = CAMERA.p(x, top, z)
        scale = CAMERA.k(z)
        kind = dice.choice(('bowl', 'cup', 'plate', 'bowl'))
        if kind == 'bowl':
            layer.ell(px + 2, py + 1, scale * .08, scale * .018, '#8d7d9c', .8)
            layer.poly([(px - scale * .075, py - scale * .05), (px + scale * .075, py - scale * .05), (px + scale * .045, py), (px - scale * .045, py)], '#b5a7bd')
            layer.ell(px, py - scale * .05, scale * .075, scale * .017, '#f2eaf2')
            layer.ell(px, py - scale * .048, scale * .06, scale * .011, '#8a5a66')
        elif kind == 'cup':
            layer.poly([(px - scale * .033, py - scale * .07), (px + scale * .033, py - scale * .07), (px + scale * .024, py), (px - scale * .024, py)], '#e4dae6')
        else:
            layer.ell(px, py, scale * .09, scale * .018, '#f2eaf2')
            layer.ell(px, py - 1, scale * .05, scale * .009, '#a08898')
    px, py = CAMERA.p(x0 + (x1 - x0) * .62, top, near + .34)
    scale = CAMERA.k(near)
    layer.curve([(px - scale * .035, py), (px - scale * .035, py - scale * .14), (px - scale * .014, py - scale * .20), (px - scale * .014, py - scale * .26), (px + scale * .014, py - scale * .26), (px + scale * .014, py - scale * .20), (px + scale * .035, py - scale * .14), (px + scale * .035, py)], '#5b6b70', tension=.25)
    layer.rect(px - scale * .034, py - scale * .12, scale * .068, scale * .07, '#d8ced8', .9)
    stage.lay(layer, rough=.35)


def cushion(stage, x, z, colour='#5e4866'):
    """a square to sit on, used"""
    y = STEP_Y + .05
    corners = points((x - .25, y, z - .2), (x - .25, y, z + .2), (x + .25, y, z + .2), (x + .25, y, z - .2))
    middle = lambda a, b, push: ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + push)
    outline = [corners[0], middle(corners[0], corners[1], 0), corners[1], middle(corners[1], corners[2], -2), corners[2], middle(corners[2], corners[3], 0), corners[3], middle(corners[3], corners[0], 4)]
    stage.prop(lambda layer: layer.curve(outline, colour, tension=.35), 5, 4, 5, rim=('#a592ae', 1.6, .7))


def dining_side(stage):
    """tables left and right, the middle kept free for bowing"""
    low_table(stage, -3.35, -2.0, 6.35, 7.0, 3)
    low_table(stage, 1.75, 3.15, 6.35, 7.0, 4)
    for x in (-2.95, -2.4, 2.2, 2.8):
        cushion(stage, x, 6.0)
    low_table(stage, -3.3, -1.85, 5.15, 5.8, 5)
    low_table(stage, 1.5, 2.95, 5.15, 5.8, 6)
    for x in (-1.45, 1.15):
        cushion(stage, x, 5.45)
    mat = Layer()
    mat.poly(points((ALTAR_X - .75, STEP_Y + .01, 5.35), (ALTAR_X - .75, STEP_Y + .01, 6.05), (ALTAR_X + .75, STEP_Y + .01, 6.05), (ALTAR_X + .75, STEP_Y + .01, 5.35)), '#c8bcc4')
    mat.line(points((ALTAR_X - .70, STEP_Y + .01, 5.40), (ALTAR_X - .70, STEP_Y + .01, 6.0), (ALTAR_X + .70, STEP_Y + .01, 6.0), (ALTAR_X + .70, STEP_Y + .01, 5.40)), '#8d7a92', 2, .8, True)
    stage.prop(mat, 4, 3, 4)


# ---------------------------------------------------------------- at the step
def sole(x, z, length, width, inward, turn, height, shrink=1.0, reach=1.0):
    """outline of a shoe at one height, in plan: heel at 0, toe at 1, a little waist; toes point along turn"""
    outline = []
    half = ((0, .30), (.06, .40), (.25, .40), (.45, .38), (.68, .50), (.85, .44), (.96, .24), (1.0, .06))
    for along, wide in half:
        outline.append((along * reach, wide * shrink))
    for along, wide in reversed(half):
        outline.append((along * reach, -wide * shrink + .10 * inward * along))
    corners = []
    for along, across in outline:
        corners.append(CAMERA.p(x + across * width, height, z + turn * (along - .5) * length))
    return corners


def shoe(layer, x, z, colour, turn=1, inward=1, size=1.0, lining='#2a2038', rubber=False):
    """one shoe built of slices, heel higher than toe"""
    length, width = .29 * size, .105 * size
    slices = 11
    layer.curve(sole(x + .012, z, length * 1.06, width * 1.15, inward, turn, 0), '#1c142c', .55, tension=.4)
    for index in range(slices):
        height = .085 * size * index / (slices - 1)
        reach = 1.0 if height < .04 * size else 1.0 - .42 * ((height / size - .04) / .045)
        tone = mix(mix(colour, INK, .45), mix(colour, PAPER, .16), index / (slices - 1))
        if rubber and index < 3:
            tone = '#b9aec2'
        layer.curve(sole(x, z, length, width, inward, turn, height, 1 - .14 * (index / (slices - 1)) ** 2, reach), tone, tension=.4)
    layer.curve(sole(x, z, length, width, inward, turn, .088 * size, .66, .50), lining, tension=.4)


def pair(layer, x, z, colour, turn=1, size=1.0, gap=.075, **more):
    """left and right"""
    shoe(layer, x - gap * size, z, colour, turn, 1, size, **more)
    shoe(layer, x + gap * size, z, colour, turn, -1, size, **more)


def rows_of_shoes(stage):
    """everybody's, heels to us, side by side: those who were allowed up"""
    dice = random.Random(17)
    blacks = ('#2a2138', '#352a44', '#241c30', '#40334c', '#55465c', '#2e2640', '#9a8ca4', '#6b5a70')
    for z, starts in ((4.56, [-2.55 + .33 * index for index in range(6)] + [.62 + .33 * index for index in range(4)]), (4.20, [-2.42 + .34 * index for index in range(5)] + [.98 + .34 * index for index in range(2)])):
        layer = Layer()
        for x in starts:
            pair(layer, x + dice.uniform(-.03, .03), z + dice.uniform(-.02, .02), dice.choice(blacks), 1, dice.uniform(.92, 1.06), rubber=dice.random() < .3)
        stage.prop(layer, 4, 3, 6, castmul=.5, sh=.5)


def dress_shoe(layer, x, y, lean, scale):
    """one black shoe from the front, drawn toe nearest: cap, seam, laces, and a collar with nobody in it"""
    context = layer.c
    context.save()
    context.translate(x, y)
    context.rotate(lean)
    context.scale(scale, scale)
    welt = [(-23, -9), (-26, -24), (-21, -46), (-19, -64), (-15, -76), (15, -76), (19, -64), (21, -46), (26, -24), (23, -9), (11, 1), (-11, 1)]
    layer.curve([(px * 1.05, py + 4) for px, py in welt], '#0d0716', tension=.5)
    layer.curve([(-16, -70), (-16, -84), (-8, -91), (8, -91), (16, -84), (16, -70)], '#38203c', tension=.5)
    layer.curve(welt, '#231631', tension=.5)
    layer.curve([(-20, -12), (-22, -25), (0, -33), (22, -25), (20, -12), (9, -2), (-9, -2)], '#30203f', tension=.5)
    layer.ell(0, -73, 14, 8, '#12091c')
    layer.poly([(-8, -42), (8, -42), (10, -66), (-10, -66)], '#180f24')
    for step in range(3):
        layer.line([(-9, -46 - 7 * step), (9, -45 - 7 * step)], '#6b5476', 2.4, .95)
    layer.curve([(-22, -27), (-11, -32), (0, -34), (11, -32), (22, -27)], '#6b5476', .8, w=1.5, close=False)
    layer.curve([(-19, -62), (-22, -45), (-25, -25)], '#c98a96', .75, w=2, close=False)
    layer.curve([(23, -12), (11, -2), (-11, -2), (-22, -11)], '#8a5a6a', .8, w=1.6, close=False)
    layer.curve([(-19, -12), (-18, -21), (-9, -27), (4, -29), (-6, -22), (-13, -14), (-14, -8)], '#ff9e78', .95, tension=.5)
    layer.curve([(19, -13), (14, -5), (4, -2)], '#c8707a', .8, w=2.4, close=False)
    layer.curve([(-16, -15), (-14, -21), (-7, -25), (-11, -19)], '#fff2e6', .95, tension=.5)
    context.restore()


def own_pair():
    """where they were taken off, or where they are waiting"""
    layer = Layer()
    x, y = CAMERA.p(OWN_SHOES[0], 0, OWN_SHOES[1])
    dress_shoe(layer, x - 33, y, .04, 1.06)
    dress_shoe(layer, x + 33, y, -.05, 1.06)
    return layer


def own_shoes(stage, emission):
    """polished for somebody who would have noticed; turned to the door already"""
    columns, rows = xy()
    x, y = CAMERA.p(OWN_SHOES[0], 0, OWN_SHOES[1])
    island = np.exp(-(((columns - x) / 170) ** 2 + ((rows - y + 6) / 44) ** 2))
    stage.wash(island, '#c8a4b4', .26, 'screen', .12)
    layer = own_pair()
    upside = layer.arr()
    foot = int(y) + 4
    height = min(H - foot, 110)
    mirrored = np.zeros_like(upside)
    mirrored[foot:foot + height] = upside[foot - height:foot][::-1]
    stage.lay(blur(mirrored, 2.5, 7), .42)
    stage.prop(layer, 6, 5, 7, castmul=.45, sh=.30)
    for side in (-33, 33):
        emission.ell(x + side - 9, y - 20, 8, 4, '#ff9a78', .8)


def polished_stone(stage):
    """the floor at the door has been washed tonight: it holds the step, the rows and the lamps, upside down"""
    columns, rows = xy()
    edge = CAMERA.p(0, 0, STEP_Z)[1]
    depth = np.clip((rows - edge) / (H - edge), 0, 1)
    source = blur(stage.img, 2.5, 9)
    wobble = smooth_noise(30, seed=23, aspect=5)
    mirror = np.clip(2 * edge - rows + wobble * 5 * depth, 0, edge).astype(np.float32)
    seen = cv2.remap(source.astype(np.float32), columns + wobble * 3, mirror, cv2.INTER_LINEAR)
    seen = blur(seen, 3, 16)
    layer = Layer()
    layer.poly(points((LEFT, 0, DOOR), (LEFT, 0, STEP_Z - .02), (RIGHT, 0, STEP_Z - .02), (RIGHT, 0, DOOR)), '#ffffff')
    weight = layer.mask() * np.clip(.46 - .30 * depth, 0, 1) * np.clip(.85 + .5 * fbm(120, 3, seed=6, aspect=3), .4, 1.1)
    stage.img = (stage.img * (1 - weight[..., None]) + seen * weight[..., None]).astype(np.float32)


# ---------------------------------------------------------------- wreaths, desk
def brush_ribbon(layer, x, y, text, size, width, height, lean=0.0):
    """a hanging band with brush-written syllables, cut in a swallow tail"""
    layer.poly([(x - width / 2, y), (x + width / 2, y), (x + width / 2 + lean, y + height), (x + lean, y + height - width * .45), (x - width / 2 + lean, y + height)], '#efe7f1')
    layer.line([(x - width / 2 + 3, y), (x - width / 2 + 3 + lean, y + height - 4)], '#9a8aa6', 1.4, .8)
    layer.line([(x + width / 2 - 3, y), (x + width / 2 - 3 + lean, y + height - 4)], '#9a8aa6', 1.4, .8)
    offset = y + size * 2.15
    for letter in text:
        if letter == ' ':
            offset += size * .36
            continue
        progress = (offset - y) / height
        layer.text(letter, x + lean * progress, offset, size, 'BM EULJIRO TTF', '#1a1128')
        offset += size * 1.02


def fan_of_flowers(stage, x, y, radius, seed):
    """one tier: leaves, then flowers in a dome"""
    dice = random.Random(seed)

    def leaves(layer):
        for index in range(30):
            angle = math.pi * (1.06 + .88 * index / 29) if index % 2 else math.pi * (1 + index / 29)
            reach = radius * dice.uniform(1.02, 1.22)
            tip = (x + math.cos(angle) * reach, y + math.sin(angle) * reach * .78)
            across = (math.sin(angle) * 9, -math.cos(angle) * 9)
            root = (x + math.cos(angle) * radius * .5, y + math.sin(angle) * radius * .4)
            layer.curve([root, (tip[0] * .6 + root[0] * .4 + across[0], tip[1] * .6 + root[1] * .4 + across[1]), tip, (tip[0] * .6 + root[0] * .4 - across[0], tip[1] * .6 + root[1] * .4 - across[1])], mix('#343448', '#5c5a6c', dice.random()), tension=.5)
        layer.ell(x, y - radius * .25, radius * .92, radius * .50, LEAF)
    stage.prop(leaves, 6, 5, 8)
    layer = Layer()
    for row in range(6):
        level = 1 - row / 5
        reach = radius * (.55 + .40 * math.cos(level * 1.25))
        count = max(4, int(reach * 2 / 24))
        for index in range(count + 1):
            part = -1 + 2 * (index + (.5 if row % 2 else 0)) / (count + .5)
            fx = x + part * reach
            fy = y + 8 - radius * .78 * level * math.sqrt(max(0, 1 - .55 * part ** 2)) + dice.uniform(-3, 3)
            tone = .34 + .44 * level - .12 * part + dice.uniform(-.1, .1)
            chrysanthemum(layer, fx, fy, dice.uniform(14.5, 17.5), min(1, max(0, tone)), dice)
    stage.prop(layer, 6, 5, 6, castmul=.35, sh=.34)


def wreath(stage, x, z, words, sender, seed):
    """a standing wreath: three tiers on an easel, two ribbons from the top one"""
    px, base = CAMERA.p(x, 0, z)
    scale = CAMERA.k(z)
    top = base - 1.98 * scale

    def easel(layer):
        for side in (-1, 1):
            layer.line([(px + side * .10 * scale, top + .5 * scale), (px + side * .34 * scale, base)], '#2a2038', .035 * scale)
        layer.line([(px - .26 * scale, base - .42 * scale), (px + .26 * scale, base - .42 * scale)], '#2a2038', .03 * scale)
    stage.prop(easel, 3, 2, 6)
    fan_of_flowers(stage, px, base - .40 * scale, .32 * scale, seed + 1)
    fan_of_flowers(stage, px, base - .86 * scale, .36 * scale, seed + 2)
    layer = Layer()
    size = .098 * scale
    brush_ribbon(layer, px - .17 * scale, top + .50 * scale, words, size if len(words) > 4 else size * 1.45, .165 * scale, 1.44 * scale, -.06 * scale)
    brush_ribbon(layer, px + .17 * scale, top + .50 * scale, sender, size, .165 * scale, 1.44 * scale, .06 * scale)
    stage.prop(layer, 3, 3, 7, castmul=.5, sh=.4)
    fan_of_flowers(stage, px, top + .50 * scale, .42 * scale, seed)


def condolence_desk(stage):
    """the white-clothed desk at the door: a book to sign and the box for envelopes"""
    x0, x1, near, far, top = 2.30, 3.4, 3.9, 4.36, .78
    stage.box(x0, x1, top - .02, top, near, far, '#b9acc2', top='#d6cbdb', sun=False)
    side = points((x0, .03, near), (x0, top, near), (x0, top, far), (x0, .03, far))
    stage.plane(side, '#84759a', side[1], side[3], .5)
    cloth = [CAMERA.p(x0, top, near), CAMERA.p(x1, top, near)]
    for index in range(15):
        x = x1 + (x0 - x1) * index / 14
        cloth.append(CAMERA.p(x + .02 * math.sin(index * 2), .03, near - .01 * (index % 2)))
    stage.prop(lambda layer: layer.poly(cloth, '#a394b0'), 7, 5, 8, castmul=.35)
    folds = Layer()
    for x in (2.42, 2.6, 2.81, 2.96):
        folds.line(points((x, top - .03, near), (x + .02, .06, near)), '#75658a', 3, .5)
    stage.lay(folds, rough=.8)
    stage.box(2.66, 2.98, top, top + .25, near + .14, near + .36, '#d9cedd', top='#efe7f1', side='#a394b2', sun=False)
    layer = Layer()
    px, py = CAMERA.p(2.82, top + .125, near + .14)
    layer.text('부의함', px, py, 29, 'BM EULJIRO TTF', '#1a1128')
    layer.line(points((2.74, top + .252, near + .25), (2.91, top + .252, near + .25)), '#2a2038', 4)
    layer.poly(points((2.36, top + .005, near + .06), (2.36, top + .005, near + .36), (2.62, top + .005, near + .36), (2.62, top + .005, near + .06)), '#f3ecf4')
    layer.line(points((2.49, top + .006, near + .06), (2.49, top + .006, near + .36)), '#8d7d9c', 2)
    for step in range(3):
        layer.line(points((2.385 + .035 * step, top + .006, near + .12), (2.385 + .035 * step, top + .006, near + .31)), '#54446a', 2.4, .9)
    layer.line(points((2.52, top + .02, near + .10), (2.60, top + .02, near + .28)), '#2a2038', 4)
    stage.lay(layer, rough=.35)


# ---------------------------------------------------------------- light
def fluorescent(stage, emission, warm):
    """cold light from above on the altar, everything near the door left to itself"""
    columns, rows = xy()
    altar_x, altar_y = CAMERA.p(ALTAR_X, 1.5, ALTAR_Z)
    pool = np.exp(-(((columns - altar_x) / 430) ** 2 + ((rows - altar_y) / 250) ** 2))
    away = np.clip((np.hypot((columns - altar_x) / 1.5, rows - altar_y) - 150) / 520, 0, 1)
    shoes = np.exp(-(((columns - 954) / 90) ** 2 + ((rows - 726) / 70) ** 2))
    stage.wash(away ** .9 * (1 - .9 * shoes), '#3e2c68', .66, 'mul', .06)
    stage.wash(np.clip((np.abs(columns - altar_x) - 420) / 760, 0, 1) ** 1.2, '#3c2c5e', .50, 'mul', .06)
    stage.wash(np.clip((rows - 760) / 330, 0, 1) ** 1.1, '#2a1c48', .50, 'mul', .06)
    stage.wash(np.clip((150 - rows) / 190, 0, 1), '#3c2c5e', .62, 'mul', .06)
    stage.wash(pool, '#f4e6f2', .12, 'screen', .1)
    for offset in (-.56, .56):
        x, y = CAMERA.p(ALTAR_X + offset, STEP_Y + .46, 6.5)
        stage.wash(np.exp(-np.hypot((columns - x) / 130, (rows - y + 70) / 110) ** 1.3), '#ff9a58', .22, 'screen', .1)
    floor = np.exp(-(((columns - altar_x) / 300) ** 2)) * np.clip((rows - 668) / 40, 0, 1) * np.clip((1010 - rows) / 330, 0, 1)
    stage.wash(floor, '#e6d4f0', .15, 'screen', .1)
    stage.img = np.clip((stage.img - .40) * 1.16 + .40, 0, None).astype(np.float32)
    stage.glow(emission, (8, 36, 120), (.14, .16, .22))
    stage.glow(warm, (4, 16, 46), (.36, .50, .66))


def door_frame(stage):
    """the frame of the door he stands in, out of focus"""
    layer = Layer()
    layer.poly([(-20, -20), (58, -20), (44, 600), (50, 1100), (-20, 1100)], '#140c24')
    layer.poly([(-20, -20), (1940, -20), (1940, 16), (-20, 26)], '#140c24')
    stage.lay(layer, soft=9)


def build():
    """shell, altar, tables, step, door; then the light"""
    stage = Stage(WALL, CAMERA, dir=(-.30, -.90), shade=SHADE, shade_a=.88, key='#efe4f6')
    emission, warm = Layer(), Layer()
    shell(stage)
    panelling(stage)
    floor_joints(stage)
    ceiling_lights(stage, emission)
    room_sign(stage)
    folding_screen(stage)
    plinth(stage)
    flower_bank(stage)
    shade_bank(stage)
    portrait(stage)
    incense_table(stage)
    dining_side(stage)
    polished_stone(stage)
    rows_of_shoes(stage)
    wreath(stage, -3.05, 4.35, '삼가 고인의 명복을 빕니다', '교량 점검반 일동', 41)
    wreath(stage, 2.00, 4.5, '근조', '군산 동창회 일동', 61)
    condolence_desk(stage)
    own_shoes(stage, warm)
    smoke(stage)
    fluorescent(stage, emission, warm)
    door_frame(stage)
    stage.vignette('#0e0820', .50, .48, .46)
    stage.bloom(.82, (6, 24), (.14, .12)).finish(.033, .022)
    return stage


if __name__ == '__main__':
    deliver(build(), 'funeral-hall')
