"""subway-night: Line 2 between two stations, late; a bench for seven with nobody on it.

The window across from one gives one oneself, small and grey. Over the door the line is drawn: a ring with
forty-three stations and no end. The lamps beneath it spell the next stop, in the picture's only red.
"""
import math
import random

from press import Cam, Layer, blur
from stage import Stage
from kit import clip_to, deliver
from kit_grey import BRASS, INK, SLATE, TOMATO, corners, facing, fall, pool

EYE = 1.24
CAMERA = Cam(1085, 868, 462, EYE)
WALL, NEAR = 2.9, 1.0
CEILING = 2.44
BENCH = (-2.0, 1.12)
SEATS = 7
PANES = ((-1.92, -.47), (-.39, 1.06))
GLASS = (.96, 1.74)
DOOR = (1.28, 2.44)
GREEN = '#4d8468'
points = corners(CAMERA)


# ---------------------------------------------------------------- the car
def shell(stage):
    """pale laminate, a floor that has been walked on since five"""
    stage.plane(facing(CAMERA, -4, 4, 0, CEILING, WALL), '#bcc7c3', CAMERA.p(0, 1.9, WALL), CAMERA.p(0, .2, WALL), .40)
    stage.plane(points((-4, CEILING, NEAR), (-4, CEILING, WALL), (4, CEILING, WALL), (4, CEILING, NEAR)), '#d5dcd6', CAMERA.p(0, CEILING, WALL), (880, -100), .3)
    stage.plane(points((-4, 0, NEAR), (-4, 0, WALL), (4, 0, WALL), (4, 0, NEAR)), '#7e8a89', CAMERA.p(.6, 0, WALL), CAMERA.p(0, 0, 2.2), .65)
    layer = Layer()
    layer.poly(points((-4, 0, 2.36), (-4, 0, 2.40), (4, 0, 2.40), (4, 0, 2.36)), '#b9b08a', .8)
    stage.lay(layer, rough=.4)


def seen_in_glass(stage, x0, x1):
    """a tunnel, and in front of it the side of the car that we are sitting on"""
    quad = facing(CAMERA, x0, x1, GLASS[0], GLASS[1], WALL)
    stage.plane(quad, '#16212a', quad[1], quad[3], .3, shade='#0d151b')
    layer = Layer()
    with clip_to(layer, quad):
        far = WALL * 2 + .1
        for y in (1.02, 1.16, 1.60):
            layer.line([CAMERA.p(-6, y, 4.4), CAMERA.p(6, y, 4.4)], '#33424a', 3, .7)
        layer.poly(facing(CAMERA, -5, 5, 0, 2.24, far), '#415159', .42)
        layer.poly(facing(CAMERA, -5, 5, 1.02, 1.76, far), '#18242c', .75)
        for x in (-3.4, -1.5, .42, 2.3):
            layer.poly(facing(CAMERA, x - .05, x + .05, .9, 2.24, far), '#55666c', .55)
        layer.poly(facing(CAMERA, -5, 5, 2.08, 2.24, far), '#dfe8e2', .50)
        layer.poly(facing(CAMERA, -1.9, 1.9, .43, .90, far - .1), '#4f6a66', .60)
        for step in range(9):
            x = -2.0 + .5 * step
            hx, hy = CAMERA.p(x, 1.66, 4.9)
            layer.line([(hx, hy - 60), (hx, hy - 10)], '#8fa0a2', 2, .5)
            layer.ell(hx, hy, 9, 10, '#8fa0a2', .5, w=2.4)
    stage.lay(layer, soft=1.6)


def oneself(stage):
    """little of a face, and a collar"""
    x0, x1 = PANES[1]
    quad = facing(CAMERA, x0, x1, GLASS[0], GLASS[1], WALL)
    layer = Layer()
    with clip_to(layer, quad):
        x, y = CAMERA.p(.10, 1.10, 5.55)

        def at(*points):
            return [(x + across * 1.5, y + 8 + down * 1.5) for across, down in points]
        layer.curve(at((-84, 120), (-76, 48), (-52, 16), (-14, 2), (14, 2), (52, 16), (76, 48), (84, 120)), '#3b4a54', tension=.4)
        layer.poly(at((-11, -20), (11, -20), (14, 12), (-14, 12)), '#8b8176')
        layer.ell(*at((0, -44))[0], 37, 49, '#a99d8d')
        layer.curve(at((-24, -52), (-25, -30), (-16, -16), (-4, -10), (-14, -40)), '#6f6a66', .7, tension=.4)
        layer.curve(at((-28, -34), (-31, -66), (-14, -84), (12, -86), (31, -66), (27, -36), (22, -56), (4, -60), (-12, -48), (-22, -50)), '#2c3740', tension=.5)
        for side in (-1, 1):
            layer.line(at((side * 11 - 6, -40), (side * 11 + 4, -40)), '#3a3436', 4, .8)
            layer.poly(at((side * 2, 22), (side * 18, 0), (side * 25, 9), (side * 13, 30)), '#d5ddd9')
        layer.line(at((-6, -21), (6, -21)), '#6a5048', 3, .7)
    stage.lay(layer, .62, soft=1.4)


def windows(stage):
    """two panes over the bench, rubber round them, drops of sleet on the dark side"""
    for x0, x1 in PANES:
        seen_in_glass(stage, x0, x1)
    oneself(stage)
    for x0, x1 in PANES:
        quad = facing(CAMERA, x0, x1, GLASS[0], GLASS[1], WALL)
        shine = Layer()
        with clip_to(shine, quad):
            a, b = quad[1], quad[3]
            shine.poly([(a[0] + 40, b[1]), (a[0] + 230, a[1]), (a[0] + 300, a[1]), (a[0] + 110, b[1])], '#ffffff', .05)
            shine.poly([(b[0] - 150, b[1]), (b[0] - 10, a[1]), (b[0], a[1]), (b[0], a[1] + 40), (b[0] - 110, b[1])], '#ffffff', .05)
            dice = random.Random(int(x0 * 100) + 900)
            for _ in range(70):
                px, py = dice.uniform(a[0], b[0]), dice.uniform(a[1], b[1])
                shine.line([(px, py), (px + dice.uniform(10, 34), py + dice.uniform(1, 4))], '#dfe8ea', 1.3, dice.uniform(.12, .40))
        stage.lay(shine)
        layer = Layer()
        layer.line(quad, '#2d3a40', 11, 1, True)
        layer.line([(q[0], q[1] - 6) for q in (quad[1], quad[2])], '#8e9c9c', 3)
        layer.line([(q[0], q[1] + 7) for q in (quad[0], quad[3])], '#e6ece6', 4, .9)
        stage.lay(layer, rough=.4)


def rack(stage):
    """chrome bars for what people carry; lamps above"""
    layer = Layer()
    for y, z in ((1.86, 2.86), (1.88, 2.74), (1.90, 2.62)):
        layer.line([CAMERA.p(BENCH[0] - .2, y, z), CAMERA.p(BENCH[1] + .06, y, z)], '#6f7f82', 6)
        layer.line([CAMERA.p(BENCH[0] - .2, y + .006, z), CAMERA.p(BENCH[1] + .06, y + .006, z)], '#eef3ee', 2.2, .9)
    for x in (-1.96, -.43, 1.08):
        layer.line([CAMERA.p(x, 1.82, WALL), CAMERA.p(x, 1.92, 2.60)], '#5f6f73', 9)
    stage.prop(layer, 3, 2, 12, castmul=.5, sh=.4)


def notices(stage):
    """frames over the rack: a rule, a map of exits, nothing for sale"""
    layer = Layer()
    for x0, x1, lines in ((-1.72, -.62, 3), (-.24, .86, 2)):
        layer.poly(facing(CAMERA, x0, x1, 2.03, 2.25, WALL - .02), '#e3e8e1')
        layer.line(facing(CAMERA, x0, x1, 2.03, 2.25, WALL - .02), '#7f8f90', 3, .9, True)
    x, y = CAMERA.p(.31, 2.14, WALL)
    layer.text('발빠짐 주의', x - 4, y, 25, 'NanumSquare', SLATE, weight=1)
    layer.poly([(x - 106, y + 15), (x - 89, y - 15), (x - 72, y + 15)], BRASS)
    layer.text('!', x - 89, y + 4, 19, 'NanumSquare', INK, weight=1)
    x, y = CAMERA.p(-1.17, 2.14, WALL)
    layer.text('내리실 때 두고 가시는 물건이', x, y - 12, 20, 'NanumSquare', SLATE)
    layer.text('없는지 확인하시기 바랍니다', x, y + 14, 20, 'NanumSquare', SLATE)
    stage.lay(layer, rough=.3)


# ---------------------------------------------------------------- the door
def door(stage):
    """two leaves, steel below, dark glass above"""
    x0, x1 = DOOR
    stage.plane(facing(CAMERA, x0 - .09, x1 + .09, 0, 1.92, WALL - .01), '#8b999a', CAMERA.p(x0, 1.9, WALL), CAMERA.p(x0, 0, WALL), .5)
    middle = (x0 + x1) / 2
    for a, b in ((x0, middle - .008), (middle + .008, x1)):
        leaf = facing(CAMERA, a, b, .02, 1.86, WALL - .02)
        stage.plane(leaf, '#b4c0bd', leaf[1], leaf[3], .55)
        pane = facing(CAMERA, a + .10, b - .10, .92, 1.68, WALL - .02)
        stage.plane(pane, '#16212a', pane[1], pane[3], .3, shade='#0d151b')
        layer = Layer()
        with clip_to(layer, pane):
            far = WALL * 2 + .1
            layer.poly(facing(CAMERA, -5, 6, 1.02, 1.76, far), '#415159', .30)
            layer.poly(facing(CAMERA, -5, 6, 2.0, 2.24, far), '#dfe8e2', .40)
            layer.line([pane[0], pane[2]], '#ffffff', 26, .04)
        stage.lay(layer, soft=1.4)
        layer = Layer()
        layer.line(pane, '#33424a', 8, 1, True)
        layer.line(leaf, '#5b6b70', 3, .9, True)
        stage.lay(layer, rough=.4)
    layer = Layer()
    layer.line(points((middle, .02, WALL - .02), (middle, 1.86, WALL - .02)), '#26333a', 7)
    for a in (middle - .30, middle + .30):
        x, y = CAMERA.p(a, .80, WALL - .02)
        layer.rect(x - 62, y - 12, 124, 24, '#eef1ea', r=3)
        layer.text('기대지 마세요', x, y, 15, 'NanumSquare', SLATE, weight=1)
    layer.poly(points((x0 - .05, .0, WALL), (x0 - .05, 0, WALL - .16), (x1 + .05, 0, WALL - .16), (x1 + .05, 0, WALL)), '#a9b3ae')
    for step in range(1, 5):
        z = WALL - .16 * step / 5
        layer.line(points((x0 - .05, 0, z), (x1 + .05, 0, z)), '#66757a', 1.6, .7)
    stage.lay(layer, rough=.35)


STOPS = ('합정', '당산', '신도림', '신림', '사당', '강남', '잠실', '강변', '성수', '왕십리', '시청', '신촌')


def along_ring(t, cx, cy, half, radius):
    """a place on a stadium-shaped ring, t from 0 to 1, starting at the left end and going under"""
    straight = 2 * half
    bend = math.pi * radius
    whole = 2 * straight + 2 * bend
    s = (t % 1) * whole
    if s < bend / 2:
        angle = math.pi - s / radius
        return cx - half + math.cos(angle) * radius, cy + math.sin(angle) * radius, 0
    s -= bend / 2
    if s < straight:
        return cx - half + s, cy + radius, 1
    s -= straight
    if s < bend:
        angle = math.pi / 2 - s / radius
        return cx + half + math.cos(angle) * radius, cy + math.sin(angle) * radius, 0
    s -= bend
    if s < straight:
        return cx + half - s, cy - radius, -1
    s -= straight
    angle = -math.pi / 2 - s / radius
    return cx - half + math.cos(angle) * radius, cy + math.sin(angle) * radius, 0


def ring_map(stage):
    """forty-three stations, inner circle; it does not say where it begins"""
    left, low = CAMERA.p(DOOR[0] + .02, 2.01, WALL - .06)
    right, top = CAMERA.p(DOOR[1] + .18, 2.385, WALL - .06)
    stage.prop(lambda layer: layer.rect(left, top, right - left, low - top, '#f1f4ec', r=3), 3, 2, 10, castmul=.5, sh=.25)
    cx, cy = (left + right) / 2 + 30, (top + low) / 2
    half, radius = 152, 34
    layer = Layer()
    path = [along_ring(step / 200, cx, cy, half, radius)[:2] for step in range(200)]
    layer.line(path, GREEN, 10, 1, True)
    for index in range(43):
        x, y, _ = along_ring(index / 43, cx, cy, half, radius)
        layer.ell(x, y, 2.5, 2.5, '#f6f8f2')
    for index, name in enumerate(STOPS):
        x, y, side = along_ring(round(index * 43 / 12) / 43, cx, cy, half, radius)
        layer.ell(x, y, 5.4, 5.4, '#f6f8f2')
        layer.ell(x, y, 5.4, 5.4, '#2f4f42', w=2)
        if side and name != '합정':
            layer.text(name, x, y + side * 17, 15, 'NanumSquare', SLATE, weight=1)
    layer.ell(left + 36, cy, 25, 25, GREEN)
    layer.text('2', left + 36, cy, 32, 'NanumSquare', '#f6f8f2', weight=1)
    layer.text('순환', cx + 10, cy, 21, 'NanumSquare', GREEN, weight=1)
    x, y, _ = along_ring(0, cx, cy, half, radius)
    layer.text('합정', x + 30, y, 17, 'NanumSquare', INK, weight=1)
    layer.ell(x, y, 8, 8, '#f6f8f2')
    layer.ell(x, y, 8, 8, INK, w=3)
    stage.lay(layer, rough=.2)


def next_stop(stage):
    """lamps, one dot to a point"""
    left, low = CAMERA.p(DOOR[0] + .16, 1.885, WALL - .05)
    right, top = CAMERA.p(DOOR[1] - .16, 1.975, WALL - .05)
    low += 8
    stage.prop(lambda layer: layer.rect(left, top + 4, right - left, low - top, '#141c21', r=3), 2, 2, 8, castmul=.5, sh=.3)
    text = Layer()
    text.text('이번 역  합정', (left + right) / 2, (top + low) / 2 + 3, 33, 'NanumSquare', TOMATO, weight=1)
    mask = text.mask()
    dots = Layer()
    y = top
    while y < low + 6:
        x = left
        while x < right:
            if mask[int(y), int(x)] > .45:
                dots.ell(x, y, 1.7, 1.7, '#f06a48')
            x += 3.6
        y += 3.6
    stage.lay(text, .55)
    stage.lay(dots)
    stage.glow(text, (4, 16, 60), (.6, .5, .9))


# ---------------------------------------------------------------- seats, straps
def bench(stage):
    """seven places, heated from below, the same for all"""
    x0, x1 = BENCH
    wide = (x1 - x0) / SEATS
    stage.plane(facing(CAMERA, x0, x1, 0, .36, 2.60), '#59686c', CAMERA.p(0, .36, 2.6), CAMERA.p(0, 0, 2.6), .7)
    layer = Layer()
    for index in range(58):
        x = x0 + .06 + (x1 - x0 - .12) * index / 57
        layer.line(points((x, .10, 2.60), (x, .27, 2.60)), '#2f3c42', 3.2, .8)
    stage.lay(layer, rough=.3)
    for index in range(SEATS):
        a = x0 + wide * index + .012
        b = a + wide - .024
        c = (a + b) / 2

        def back(layer, a=a, b=b, c=c):
            layer.curve(points((a, .44, 2.86), (a - .002, .80, 2.88), (a + .05, .885, 2.88), (c, .90, 2.88), (b - .05, .885, 2.88), (b + .002, .80, 2.88), (b, .44, 2.86)), '#5f7f78', tension=.3)
        stage.prop(back, 12, 9, 5, sh=.36, rim=('#c3d4cb', 2, .7))

        def seat(layer, a=a, b=b, c=c):
            layer.curve(points((a + .01, .445, 2.82), (c, .45, 2.84), (b - .01, .445, 2.82), (b, .43, 2.56), (b - .02, .375, 2.52), (a + .02, .375, 2.52), (a, .43, 2.56)), '#6e8f87', tension=.22)
        stage.prop(seat, 14, 10, 8, sh=.42, castmul=.5, rim=('#d5e2d9', 2, .6))
        weave = Layer()
        dice = random.Random(index)
        for _ in range(36):
            px, py = CAMERA.p(dice.uniform(a + .05, b - .05), dice.uniform(.52, .84), 2.87)
            weave.line([(px - 4, py + 3), (px, py), (px + 4, py + 3)], '#8fada2', 1.8, .6)
        stage.lay(weave, rough=.3)


def end_rail(stage):
    """the bar by the door, and a pane of frosted glass beneath it"""
    x, z = BENCH[1] + .075, 2.72
    layer = Layer()
    layer.poly([CAMERA.p(x, .30, z), CAMERA.p(x, 1.02, z), CAMERA.p(x, 1.02, WALL), CAMERA.p(x, .30, WALL)], '#dfe8e4', .45)
    layer.line([CAMERA.p(x, 1.02, z), CAMERA.p(x, 1.02, WALL)], '#6f7f82', 6)
    stage.lay(layer, rough=.3)

    def pole(layer):
        px, _ = CAMERA.p(x, 0, z)
        layer.rect(px - 9, -20, 18, CAMERA.p(x, .02, z)[1] + 20, '#9fadae', r=6)
    stage.prop(pole, 5, 4, 10, sh=.6, castmul=.45)
    layer = Layer()
    px, _ = CAMERA.p(x, 0, z)
    layer.line([(px - 4, -10), (px - 4, CAMERA.p(x, .04, z)[1])], '#ffffff', 3, .85)
    stage.lay(layer, rough=.3)


def straps(stage):
    """hanging, all at one angle: there is a bend"""
    z = 2.12
    bar_y = CAMERA.p(0, 2.02, z)[1]
    layer = Layer()
    layer.line([(-10, bar_y), (1336, bar_y)], '#7d8c8e', 10)
    layer.line([(-10, bar_y - 2), (1332, bar_y - 2)], '#f2f6f1', 3.4, .9)
    stage.prop(layer, 3, 2, 0, sh=.4)
    layer = Layer()
    for index in range(7):
        x = CAMERA.p(-1.70 + .42 * index, 0, z)[0]
        lean = 13
        foot = bar_y + 92
        layer.poly([(x - 8, bar_y - 4), (x + 8, bar_y - 4), (x + 7 + lean, foot), (x - 7 + lean, foot)], '#4d5b60')
        layer.line([(x - 4, bar_y), (x - 4 + lean, foot)], '#7f8d90', 2, .7)
        layer.ell(x + lean * 1.25, foot + 27, 25, 27, '#dfe5dd', w=8)
        layer.ell(x + lean * 1.25, foot + 27, 29, 31, '#8b9999', .7, w=1.6)
    stage.prop(layer, 4, 3, 0, sh=.5)


def floor_shine(stage):
    """lamps, and the door's light, on the floor"""
    layer = Layer()
    layer.poly(points((-2, 0, 2.5), (1.0, 0, 2.5), (1.1, 0, 2.05), (-2.2, 0, 2.05)), '#ffffff', .5)
    layer.poly(points((1.35, 0, 2.7), (2.4, 0, 2.7), (2.3, 0, 2.2), (1.3, 0, 2.2)), '#ffffff', .6)
    stage.wash(blur(layer.mask(), 18), '#dfe8e0', .22, 'screen', .4)


def build():
    """wall, glass, door, bench, straps; the light is the same for all"""
    stage = Stage('#bcc7c3', CAMERA, dir=(.04, -.99), shade='#46596a', shade_a=.92, key='#f2f6f0')
    shell(stage)
    windows(stage)
    notices(stage)
    door(stage)
    ring_map(stage)
    bench(stage)
    rack(stage)
    floor_shine(stage)
    end_rail(stage)
    pool(stage, -60, 520, 620, 620, '#2e404c', .80, 'mul')
    fall(stage, 690, 1120, '#2f3f4b', .60)
    lamp_x, lamp_y = CAMERA.p((DOOR[0] + DOOR[1]) / 2, 0, 2.7)
    pool(stage, lamp_x, lamp_y + 8, 180, 26, '#d8623f', .22)
    fall(stage, 300, 0, '#3a4c58', .62)
    pool(stage, 2040, 620, 420, 640, '#2e404c', .60, 'mul')
    pool(stage, 900, 500, 520, 330, '#e8f2ea', .10)
    next_stop(stage)
    straps(stage)
    stage.vignette('#121c22', .48, .56, .44)
    stage.bloom(.86, (6, 24), (.10, .08)).finish(.025, .020)
    return stage


if __name__ == '__main__':
    deliver(build(), 'subway-night', 2)
