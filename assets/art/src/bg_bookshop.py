"""bookshop: the pens are at the back of the shop, under lock and key, between the globes and the Bibles.

A glass counter, squared to the frame, lit from inside like an aquarium. There is one gap in the row; what
lay there lies on the pad where everybody tries a pen with his name. The red is a paper carnation.
"""
import math
import random

from press import Cam, Layer, mix
from stage import Stage
from kit import deliver
from kit_grey import BOTTLE, BRASS, INK, PAPER, TOMATO, corners, facing, fall, pool, spines

EYE = 1.75
CAMERA = Cam(1400, 960, 200, EYE)
BACK, FRONT, REAR = 5.5, 2.9, 3.75
TOP, SILL = .97, .34
CASE = (-1.55, 1.55)
points = corners(CAMERA)


# ---------------------------------------------------------------- the wall behind
def shell(stage):
    """a pale wall between two pillars, a dark floor nobody sees"""
    stage.plane([(-5, -5), (1925, -5), (1925, 1085), (-5, 1085)], '#aebab6', (960, 120), (60, 500), .45)
    stage.plane([(-5, -5), (1925, -5), (1925, 40), (-5, 40)], '#8a9a98', (960, 0), (0, 40), .4)
    stage.plane(points((-5, 0, 2), (-5, 0, BACK), (5, 0, BACK), (5, 0, 2)), '#4a5658', (960, 640), (960, 1080), .8)


def bay(stage, x0, x1, boards, ink, back, top=64):
    """a case of shelves, squared to the frame"""
    stage.plane([(x0, top), (x1, top), (x1, 700), (x0, 700)], back, ((x0 + x1) / 2, top), ((x0 + x1) / 2, 700), .55)
    layer = Layer()
    for x in (x0, x1):
        layer.rect(x - 9, top - 6, 18, 700 - top, ink)
        layer.line([(x - 7, top), (x - 7, 690)], mix(ink, '#ffffff', .35), 2, .8)
    layer.rect(x0 - 9, top - 12, x1 - x0 + 18, 16, ink)
    stage.prop(layer, 4, 3, 8, castmul=.5, sh=.5)
    for y in boards:
        stage.prop(lambda layer: layer.rect(x0 + 8, y, x1 - x0 - 16, 11, mix(ink, '#ffffff', .18)), 3, 2, 12, castmul=.55, sh=.4)


def sign(stage, x, text, ink='#e9ece2', body=BOTTLE):
    """what stands here"""
    layer = Layer()
    layer.line([(x - 60, -5), (x - 60, 14)], INK, 3)
    layer.line([(x + 60, -5), (x + 60, 14)], INK, 3)
    layer.rect(x - 96, 12, 192, 40, body, r=2)
    stage.prop(layer, 4, 3, 8, castmul=.4, sh=.4)
    layer = Layer()
    layer.text(text, x, 32, 24, 'NanumMyeongjo', ink, weight=1)
    stage.lay(layer, rough=.3)


def globe(stage, x, foot, radius, sea, land, seed):
    """the world, for a desk; the arm goes round behind it"""
    dice = random.Random(seed)
    y = foot - radius * 1.42

    def stand(layer):
        layer.curve([(x - radius * .55, foot), (x - radius * .2, foot - radius * .14), (x + radius * .2, foot - radius * .14), (x + radius * .55, foot)], '#4d473f', tension=.4)
        layer.rect(x - 3, foot - radius * .42, 6, radius * .36, BRASS)
        layer.c.arc(x, y, radius * 1.12, .35, 2.9)
        layer.col(BRASS)
        layer.c.set_line_width(radius * .07)
        layer.c.stroke()
    stage.prop(stand, 3, 2, 6)
    stage.prop(lambda layer: layer.ell(x, y, radius, radius, sea), radius * .34, radius * .26, 6, rim=('#f4f6ef', 2, .7))
    layer = Layer()
    layer.c.save()
    layer.c.arc(x, y, radius - 1, 0, 7)
    layer.c.clip()
    for _ in range(4):
        cx, cy = x + dice.uniform(-.7, .6) * radius, y + dice.uniform(-.6, .6) * radius
        blob = []
        for step in range(9):
            angle = step / 9 * 2 * math.pi
            reach = radius * dice.uniform(.18, .44)
            blob.append((cx + math.cos(angle) * reach, cy + math.sin(angle) * reach * 1.15))
        layer.curve(blob, land, .72, tension=.6)
    for tilt in (-.5, 0, .5):
        layer.ell(x, y, radius * abs(math.cos(tilt + .3)), radius, '#ffffff', .16, w=1.2)
    layer.line([(x - radius, y), (x + radius, y)], '#ffffff', 1.2, .22)
    layer.c.restore()
    stage.lay(layer, rough=.5)


def globes(stage):
    """on the left"""
    bay(stage, 40, 440, (250, 452), '#5d6a68', '#90a09d')
    globe(stage, 130, 250, 54, '#7f959c', '#b7b79c', 1)
    globe(stage, 246, 250, 44, '#a9aa94', '#7d8a80', 2)
    globe(stage, 358, 250, 58, '#5f7680', '#a9a98e', 3)
    globe(stage, 164, 452, 66, '#8a9d9f', '#c3bfa4', 4)
    globe(stage, 340, 452, 62, '#4f646d', '#93a08f', 5)
    layer = Layer()
    spines(layer, 56, 424, 640, 150, seed=8, dim=.2)
    stage.prop(layer, 3, 2, 4, sh=.4)


def bibles(stage):
    """on the right: black, thin-leafed, gilt"""
    bay(stage, 1480, 1880, (250, 452), '#5d6a68', '#84948f')
    for index, foot in enumerate((250, 452, 652)):
        layer = Layer()
        dice = random.Random(60 + index)
        x = 1494
        while x < 1850:
            wide = dice.uniform(24, 36)
            tall = dice.uniform(128, 152)
            ink = dice.choice(('#232b30', '#2c3236', '#1f262b', '#3a3431', '#2b3a3c'))
            layer.rect(x, foot - tall, wide, tall, ink, r=2)
            layer.line([(x + 3, foot - tall + 4), (x + 3, foot - 3)], mix(ink, '#ffffff', .28), 1.6, .8)
            for part in (.14, .20, .82):
                layer.line([(x + 5, foot - tall * (1 - part)), (x + wide - 4, foot - tall * (1 - part))], BRASS, 1.8, .9)
            layer.vtext('성경', x + wide / 2 + .5, foot - tall * .62, 14, 'NanumMyeongjo', '#c9a86c', .9, step=1.25)
            x += wide + dice.choice((0, 1, 1, 5))
        stage.prop(layer, 3, 2, 5, sh=.35)


def cabinet(stage):
    """in the middle: ink by the bottle, in the order of the sea"""
    bay(stage, 700, 1220, (206, 346, 486), '#4f5d5c', '#dfe3d9')
    dice = random.Random(31)
    for index, foot in enumerate((206, 346, 486)):
        layer = Layer()
        x = 728
        while x < 1186:
            if index == 1:
                wide = 42
                glass = mix('#33474f', '#8fa39f', (x - 728) / 470)
                layer.rect(x, foot - 40, wide, 40, glass, r=7)
                layer.rect(x + 11, foot - 56, 20, 18, '#2b3236', r=3)
                layer.rect(x + 7, foot - 29, wide - 14, 17, '#eceee4')
                layer.line([(x + 5, foot - 36), (x + 5, foot - 7)], '#ffffff', 2.4, .6)
                x += wide + 17
            else:
                wide = dice.uniform(46, 74)
                tall = dice.choice((34, 48, 62, 78))
                ink = dice.choice(('#7c8f90', '#a3aea6', '#5b6c70', '#b9b8a6', '#8a948e'))
                layer.rect(x, foot - tall, wide, tall, ink, r=1.5)
                layer.rect(x, foot - tall, wide, 7, mix(ink, '#ffffff', .3))
                layer.rect(x + wide * .26, foot - tall * .66, wide * .48, tall * .24, mix(ink, PAPER, .6), .9)
                x += wide + dice.choice((2, 3, 14))
        stage.prop(layer, 5, 4, 8, sh=.4, castmul=.4, rim=('#f6f8f0', 1.6, .5))
    layer = Layer()
    for y in (66, 217, 357):
        layer.rect(712, y, 496, 8, '#fbfdf4')
    stage.glow(layer, (8, 40), (.5, .5))
    stage.lay(layer)


# ---------------------------------------------------------------- the counter
def tray_point(x, depth):
    """on the sloping tray inside: 0 at its far edge, 1 at the glass"""
    return CAMERA.p(x, .88 - .36 * depth, REAR - .16 - .62 * depth)


def pens(stage):
    """thirty of them, caps up, and one place that is empty"""
    stage.plane([tray_point(CASE[0] + .04, 0), tray_point(CASE[1] - .04, 0), tray_point(CASE[1] - .04, 1), tray_point(CASE[0] + .04, 1)], '#c3cbc4', tray_point(0, .1), tray_point(1.5, 1), .35)
    dice = random.Random(480)
    layer = Layer()
    count = 31
    for index in range(count):
        x = -1.40 + 2.8 * index / (count - 1)
        a, b = tray_point(x, .16), tray_point(x, .90)
        if index == 15:
            layer.line([a, b], '#9aa7a3', 13, .8)
            layer.line([(a[0] + 2, a[1]), (b[0] + 2, b[1])], '#dfe5de', 8, .8)
            continue
        ink = dice.choice(('#26323a', '#3a4a50', '#4c5f63', '#2f3f46', '#6d5f4c', '#54696a', '#1f2a30', '#7a8a8c', '#3d4f4a'))
        cut = .52
        middle = (a[0] + (b[0] - a[0]) * cut, a[1] + (b[1] - a[1]) * cut)
        layer.line([(a[0] + 4, a[1] + 4), (b[0] + 4, b[1] + 5)], '#7f8f8f', 12, .5)
        layer.line([a, middle], ink, 13)
        layer.line([middle, b], mix(ink, '#000000', .12), 11)
        layer.line([(middle[0] - 6, middle[1]), (middle[0] + 6, middle[1])], BRASS if index % 3 else '#dfe4df', 3)
        layer.line([(a[0] + 1, a[1] - 2), (a[0] + (middle[0] - a[0]) * .6 + 1, a[1] + (middle[1] - a[1]) * .6)], BRASS if index % 3 else '#dfe4df', 2.4)
        layer.line([(a[0] - 4, a[1]), (b[0] - 3.4, b[1] - 4)], '#ffffff', 1.8, .5)
    stage.lay(layer, rough=.4)
    layer = Layer()
    for index in range(count):
        x = -1.40 + 2.8 * index / (count - 1)
        tag_x, tag_y = tray_point(x, .985)
        layer.rect(tag_x - 12, tag_y - 5, 24, 11, '#f2f3ea')
        layer.line([(tag_x - 8, tag_y), (tag_x + 7, tag_y)], '#8a9794', 1.6)
    stage.lay(layer, rough=.3)


def counter(stage):
    """wood below, glass above, a lock at the end"""
    left, right = CASE
    stage.plane(facing(CAMERA, -5, 5, -.2, SILL, FRONT), '#4c3f36', (960, 860), (960, 1080), .7, shade='#26313a')
    stage.plane(facing(CAMERA, left, right, SILL, TOP, FRONT), '#50626a', CAMERA.p(0, TOP, FRONT), CAMERA.p(0, SILL, FRONT), .5)
    stage.plane(points((left, TOP, FRONT), (left, TOP, REAR), (right, TOP, REAR), (right, TOP, FRONT)), '#5d6f75')
    inside = [CAMERA.p(left, TOP, REAR), CAMERA.p(right, TOP, REAR), CAMERA.p(right, .30, FRONT), CAMERA.p(left, .30, FRONT)]
    stage.plane(inside, '#a9b6b1', CAMERA.p(0, TOP, REAR), CAMERA.p(0, .3, FRONT), .4)
    pens(stage)
    lower = facing(CAMERA, left, right, SILL, .52, FRONT)
    stage.plane(lower, '#8d9d9a', CAMERA.p(0, .52, FRONT), CAMERA.p(0, SILL, FRONT), .6)
    layer = Layer()
    spread = random.Random(5)
    x = left + .12
    while x < right - .2:
        wide = spread.uniform(.16, .24)
        layer.poly(facing(CAMERA, x, x + wide, SILL + .01, SILL + .085, FRONT), mix('#3d4a4e', '#707f80', spread.random()))
        layer.poly(facing(CAMERA, x + wide * .2, x + wide * .8, SILL + .03, SILL + .06, FRONT), '#c9cfc6', .7)
        x += wide + spread.uniform(.02, .05)
    stage.lay(layer, rough=.4)
    for x0, x1 in ((-5, left), (right, 5)):
        stage.plane(facing(CAMERA, x0, x1, -.2, TOP, FRONT), '#5b4b3f', CAMERA.p(x0, TOP, FRONT), CAMERA.p(x0, .2, FRONT), .7, shade='#26313a')
        stage.plane(points((x0, TOP, FRONT), (x0, TOP, REAR), (x1, TOP, REAR), (x1, TOP, FRONT)), '#947c62', CAMERA.p(0, TOP, REAR), CAMERA.p(x0 * .6, TOP, FRONT), .5)
        layer = Layer()
        layer.line(points((x0, TOP, FRONT), (x1, TOP, FRONT)), '#c9b290', 3, .9)
        stage.lay(layer, rough=.4)
    layer = Layer()
    layer.poly(points((left, TOP, FRONT), (left, TOP, REAR), (right, TOP, REAR), (right, TOP, FRONT)), '#eef4f0', .30)
    layer.poly(points((-1.2, TOP, FRONT), (-.95, TOP, REAR), (-.55, TOP, REAR), (-.75, TOP, FRONT)), '#ffffff', .22)
    layer.poly(points((.95, TOP, FRONT), (.90, TOP, REAR), (1.05, TOP, REAR), (1.15, TOP, FRONT)), '#ffffff', .20)
    layer.poly([CAMERA.p(-1.2, TOP, FRONT), CAMERA.p(-.75, TOP, FRONT), CAMERA.p(-1.02, SILL, FRONT), CAMERA.p(-1.47, SILL, FRONT)], '#ffffff', .10)
    layer.poly([CAMERA.p(1.05, TOP, FRONT), CAMERA.p(1.2, TOP, FRONT), CAMERA.p(.93, SILL, FRONT), CAMERA.p(.78, SILL, FRONT)], '#ffffff', .10)
    stage.lay(layer)
    layer = Layer()
    layer.line(points((left, TOP, FRONT), (right, TOP, FRONT)), '#f4f8f2', 5)
    layer.line(points((left, TOP - .014, FRONT), (right, TOP - .014, FRONT)), BRASS, 3.5)
    layer.line(points((left, TOP, REAR), (right, TOP, REAR)), '#8d9c98', 4)
    for x in (left, right):
        layer.line(points((x, TOP, FRONT), (x, SILL, FRONT)), BRASS, 6)
        layer.line(points((x, TOP, FRONT), (x, TOP, REAR)), BRASS, 4)
    layer.line(points((left, SILL, FRONT), (right, SILL, FRONT)), BRASS, 5)
    x, y = CAMERA.p(right - .14, .58, FRONT)
    layer.ell(x, y, 11, 11, BRASS)
    layer.ell(x, y - 2, 3, 3, INK)
    layer.poly([(x - 1.6, y), (x + 1.6, y), (x + 2.4, y + 6), (x - 2.4, y + 6)], INK)
    stage.lay(layer, rough=.35)


# ---------------------------------------------------------------- what is out on the glass
def pad_and_pen(stage):
    """the pad, which is public property, and the silver pen across it"""
    pad = points((-.235, TOP + .012, 3.02), (-.20, TOP + .012, 3.56), (.155, TOP + .012, 3.56), (.185, TOP + .012, 3.02))
    thick = [pad[0], pad[3], (pad[3][0], pad[3][1] + 9), (pad[0][0], pad[0][1] + 9)]
    stage.prop(lambda layer: (layer.poly(thick, '#a8b0a8'), layer.poly(pad, '#fcfbf2')), 3, 3, 14, castmul=.7, sh=.3)
    layer = Layer()
    for text, x, z, size, ink in (('백', -.14, 3.44, 23, '#5f7b8e'), ('서', .06, 3.40, 21, '#42525e'), ('잉크', -.07, 3.25, 26, '#6b8797')):
        px, py = CAMERA.p(x, TOP + .012, z)
        layer.c.save()
        layer.c.translate(px, py)
        layer.c.scale(1, .62)
        layer.c.rotate(-.06)
        layer.text(text, 0, 0, size, 'Nanum Pen Script', ink, .9)
        layer.c.restore()
    for x, z, wide in ((.03, 3.30, 30), (-.14, 3.13, 22)):
        px, py = CAMERA.p(x, TOP + .012, z)
        layer.curve([(px - wide, py), (px - wide * .4, py - 7), (px, py + 4), (px + wide * .5, py - 6), (px + wide, py + 1)], '#5f7b8e', .8, w=2, close=False)
    stage.lay(layer, rough=.3)
    a, b = CAMERA.p(-.175, TOP + .02, 3.05), CAMERA.p(.17, TOP + .02, 3.26)
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    nx, ny = -dy / length, dx / length
    at = lambda t, side: (a[0] + dx * t + nx * side, a[1] + dy * t + ny * side)

    def body(layer):
        layer.poly([at(.10, -6), at(.15, -8.5), at(.97, -8.5), at(1.0, -5), at(1.0, 5), at(.97, 8.5), at(.15, 8.5), at(.10, 6)], '#aab6ba')
        layer.poly([at(.10, -5), at(.10, 5), at(.03, 2.4), at(-.02, 0), at(.03, -2.4)], '#d9c48f')
    stage.prop(body, 2, 2, 7, castmul=.8, sh=.3)
    layer = Layer()
    layer.line([at(.15, -3.4), at(.97, -3.4)], '#ffffff', 4.6)
    layer.line([at(.15, 5.4), at(.97, 5.4)], '#66767e', 3.2, .9)
    layer.line([at(.56, -8.5), at(.56, 8.5)], '#5d6c74', 2)
    layer.line([at(.985, -2), at(.66, -2)], '#f4f7f4', 4)
    layer.line([at(.985, 1), at(.66, 1)], '#75848b', 1.8)
    layer.line([at(.09, 0), at(.0, 0)], '#7d6a3e', 1.4)
    stage.lay(layer, rough=.2)
    shine = Layer()
    shine.ell(*at(.80, -4), 9, 5, '#ffffff')
    stage.glow(shine, (4, 16), (.9, .7))


def glove(stage):
    """white, for taking them out; one"""
    layer = Layer()
    x, y = CAMERA.p(-.52, TOP, 3.28)
    layer.curve([(x - 64, y + 4), (x - 58, y - 16), (x - 8, y - 21), (x + 26, y - 27), (x + 66, y - 26), (x + 70, y - 19), (x + 36, y - 15), (x + 74, y - 13), (x + 77, y - 5), (x + 38, y - 5), (x + 68, y + 2), (x + 66, y + 9), (x + 30, y + 6), (x + 46, y + 14), (x + 40, y + 20), (x + 6, y + 14), (x - 20, y + 13)], '#f6f6ec', tension=.38)
    stage.prop(layer, 7, 6, 8, sh=.55, castmul=.6, rim=('#ffffff', 2, .9))
    layer = Layer()
    layer.line([(x - 48, y - 13), (x - 45, y + 8)], '#aab5b1', 2.4, .9)
    for dy in (-11, -4, 3):
        layer.line([(x - 6, y + dy), (x + 14, y + dy - 1)], '#b9c2bd', 1.8, .8)
    stage.lay(layer, rough=.4)


def carnation(stage):
    """paper, with a pin, in a glass by the till; the season's compliments"""
    x, y = CAMERA.p(.40, TOP, 3.34)
    layer = Layer()
    layer.poly([(x - 19, y - 52), (x + 19, y - 52), (x + 15, y), (x - 15, y)], '#e6efe9', .55)
    layer.line([(x, y - 6), (x + 3, y - 78)], '#5f7b5c', 4)
    layer.curve([(x + 2, y - 62), (x + 17, y - 76), (x + 25, y - 71), (x + 10, y - 60)], '#5f7b5c')
    layer.ell(x, y - 52, 19, 4.5, '#ffffff', .8, w=2)
    layer.line([(x - 19, y - 52), (x - 15, y)], '#ffffff', 2, .8)
    layer.line([(x + 19, y - 52), (x + 15, y)], '#8da09c', 2, .8)
    stage.prop(layer, 3, 2, 7, castmul=.5, sh=.3)
    dice = random.Random(8)
    centre = (x + 3, y - 100)

    def ruff(layer):
        edge = []
        for step in range(30):
            angle = step / 30 * 2 * math.pi
            reach = (35 if step % 2 else 31) * dice.uniform(.96, 1.05)
            edge.append((centre[0] + math.cos(angle) * reach, centre[1] + math.sin(angle) * reach * .86))
        layer.curve(edge, TOMATO, tension=.3)
    stage.prop(ruff, 12, 9, 5, sh=.5, rim=('#f0957c', 2, .7))
    layer = Layer()
    for ring, count, ink in ((25, 13, '#b23c26'), (17, 9, '#e0674a'), (9, 6, '#b23c26')):
        for step in range(count):
            angle = step / count * 2 * math.pi + ring
            px, py = centre[0] + math.cos(angle) * ring, centre[1] + math.sin(angle) * ring * .84 - 2
            layer.curve([(px - 5, py - 2), (px - 2, py + 2), (px + 2, py - 1), (px + 5, py + 2)], ink, .85, w=2.6, close=False)
    layer.curve([(centre[0] - 10, centre[1] + 30), (centre[0] - 3, centre[1] + 18), (centre[0] + 5, centre[1] + 18), (centre[0] + 11, centre[1] + 30)], '#5f7b5c', tension=.4)
    stage.lay(layer, rough=.4)


def pillars(stage):
    """plain, because people stand in front of them"""
    for x0, x1 in ((470, 660), (1260, 1450)):
        stage.plane([(x0, -5), (x1, -5), (x1, 700), (x0, 700)], '#9aa9a6', ((x0 + x1) / 2, 100), (x0 if x0 < 900 else x1, 560), .5)
        layer = Layer()
        layer.line([(x0, -5), (x0, 700)], '#c9d2cd', 3, .8)
        layer.line([(x1, -5), (x1, 700)], '#62737a', 3, .8)
        stage.lay(layer, rough=.5)


def build():
    """wall, bays, counter, what is out; the light comes from the case"""
    stage = Stage('#aebab6', CAMERA, dir=(.18, -.96), shade='#4f6472', shade_a=.9, key='#eef4ee')
    shell(stage)
    pillars(stage)
    globes(stage)
    bibles(stage)
    cabinet(stage)
    for x, text in ((240, '지구본'), (960, '필기구'), (1680, '성경')):
        sign(stage, x, text)
    for side in (0, 1920):
        pool(stage, side, 380, 430, 560, '#33444e', .62, 'mul')
    counter(stage)
    glove(stage)
    pad_and_pen(stage)
    carnation(stage)
    pool(stage, 960, 660, 560, 130, '#f2f6ea', .20)
    pool(stage, 960, 250, 330, 240, '#f4f6ea', .12)
    fall(stage, 800, 1090, '#22303a', .72)
    stage.vignette('#16222a', .50, .5, .46, .98)
    stage.bloom(.84, (6, 24), (.12, .10)).finish(.030, .025)
    return stage


if __name__ == '__main__':
    deliver(build(), 'bookshop', 2)
