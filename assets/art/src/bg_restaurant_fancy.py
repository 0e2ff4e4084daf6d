"""restaurant-fancy: the thirty-eighth floor, linen, a window table; the river with its bridges lit, far down.

The cloth is the only white thing and it reaches the floor. Two glasses, two chairs, a leather folder squared
to the edge with the butter moved so as not to touch it. The red is a candle's glass, and it gets moved too.
"""
import math
import random

from press import Cam, Layer
from stage import Stage
from kit import bust, deliver, namsan, skyline, water
from kit_grey import BRASS, TOMATO, corners, fall, pool

EYE = 1.35
CAMERA = Cam(1400, 960, 330, EYE)
GLASS_Z = 5.2
HEIGHT, FAR_BANK = 150, 1500
SHORE = int(330 + HEIGHT * 1400 / FAR_BANK)
TABLE = (-.76, .40, 2.86, 3.78, .75)
points = corners(CAMERA)
LAMP = '#ffdf9e'


# ---------------------------------------------------------------- far down
def night(stage):
    """no stars; the city's own haze, and a hill with its tower"""
    stage.grad([(0, '#141e26'), (.22, '#22313b'), (.40, '#3d4f58'), (.44, '#5a6968')], grain=.03)
    layer, light = Layer(), Layer()
    skyline(layer, light, -20, 1940, SHORE, (14, 40), (22, 52), ('#33444d', '#3f5058'), ('#e8d3a0', '#b9c8c6'), .10, (8, 9), 7, None, (2.2, 2.6))
    stage.lay(layer, rough=.4)
    hill = Layer()
    namsan(hill, light, 772, SHORE - 6, .86, '#2c3c45', '#26353e', '#f4e6c0', '#e8d9ae')
    stage.lay(hill, rough=.4)
    layer = Layer()
    skyline(layer, light, -20, 1940, SHORE, (20, 84), (24, 54), ('#1f2d35', '#2a3a43'), ('#ffe0a6', '#c9d6d2', '#e6cf9a'), .46, (7, 8), 4, lambda x: .40 + .75 * abs(math.sin(x * .0052 + .9)), (2.6, 3.2))
    stage.lay(layer, rough=.4)
    bank = Layer()
    for index in range(240):
        x = index * 8.1
        bank.ell(x, SHORE - 2 + 1.5 * math.sin(index * .4), 1.6, 1.6, LAMP, .9)
        light.ell(x, SHORE - 2, 2.4, 2.4, LAMP, .6)
    stage.lay(bank)
    return light


def river(stage):
    """it gives back the lamps and keeps the rest"""
    water(stage, SHORE, '#18262f', (.92, .95, .92), 1.25, .7, 31, .92, .55, 720, '#0d171d')


def span(stage, light, across, near, wide, lamps=True):
    """one bridge going straight away from us"""
    def at(x, z, y=16):
        return 960 + x * 1400 / z, 330 + (HEIGHT - y) * 1400 / z
    layer = Layer()
    for z in [near + 62 * step for step in range(int((FAR_BANK - near) / 62) + 1)]:
        x, y = at(across, z, 13)
        _, low = at(across, z, 0)
        half = max(1.4, wide * .36 * 1400 / z)
        layer.poly([(x - half, y), (x + half, y), (x + half * .8, low + 2), (x - half * .8, low + 2)], '#16222a')
    layer.poly([at(across - wide / 2, near), at(across - wide / 2, FAR_BANK), at(across + wide / 2, FAR_BANK), at(across + wide / 2, near)], '#2e3d45')
    layer.poly([at(across - wide / 2, near, 13), at(across - wide / 2, FAR_BANK, 13), at(across - wide / 2, FAR_BANK), at(across - wide / 2, near)], '#1a262e')
    layer.line([at(across - wide / 2, near), at(across - wide / 2, FAR_BANK)], '#c9b98a', 1.6, .8)
    layer.line([at(across + wide / 2, near), at(across + wide / 2, FAR_BANK)], '#c9b98a', 1.6, .8)
    for z in [near + 7 * step for step in range(int((FAR_BANK - near) / 7))]:
        if (z * 7919 % 11) < 4:
            x, y = at(across + wide * (.2 if int(z) % 2 else -.2), z, 17)
            layer.ell(x, y, max(.8, 900 / z), max(.7, 700 / z), '#fff4d4' if int(z) % 2 else '#d9c9a0', .8)
    for z in [near + 26 * step for step in range(int((FAR_BANK - near) / 26))]:
        for side in (-.5, .5):
            x, y = at(across + wide * side, z, 24)
            size = max(1.1, 1500 / z)
            layer.ell(x, y, size, size, '#fff1cc')
            light.ell(x, y, size * 1.9, size * 1.9, LAMP)
    stage.lay(layer, rough=.25)


def columns_of_light(stage):
    """under each bridge's lamps, something long and broken"""
    layer = Layer()
    dice = random.Random(8)
    for across, near in ((-178, 640), (396, 640), (-560, 640)):
        for z in [near + 44 * step for step in range(19)]:
            x = 960 + across * 1400 / z
            y = 330 + HEIGHT * 1400 / z
            for _ in range(7):
                layer.ell(x + dice.uniform(-8, 8), y + dice.uniform(2, 9000 / z), dice.uniform(1.5, 6), 1.1, LAMP, dice.uniform(.1, .45))
    stage.lay(layer, mode='screen', soft=.6)


# ---------------------------------------------------------------- the glass, and what hangs in it
def window(stage, light):
    """thin frames; a ghost of the table and of the lamps behind us"""
    stage.glow(light, (2.5, 10, 40), (.55, .5, .55))
    ghost = Layer()
    x, y = CAMERA.p(-.18, .80, 7.15)
    ghost.poly([(x - 118, y), (x + 118, y), (x + 150, y + 26), (x - 150, y + 26)], '#cfd8d4', .16)
    ghost.ell(x, y - 12, 6, 10, '#e88a6a', .55)
    for across in (-2.3, -1.1, 1.3, 2.5):
        gx, gy = CAMERA.p(across, 2.16, 7.4)
        ghost.ell(gx, gy, 17, 9, '#f4e2b6', .30)
        ghost.line([(gx, gy - 9), (gx, gy - 60)], '#9fb0b2', 1.4, .16)
    stage.lay(ghost, soft=1.4)
    stage.glow(ghost, (14,), (.4,))
    layer = Layer()
    for across in (-2.86, -.95, .95, 2.86):
        fx, _ = CAMERA.p(across, 1, GLASS_Z)
        layer.rect(fx - 5, -5, 10, 720, '#121c22')
        layer.line([(fx - 4, 0), (fx - 4, 640)], '#6f8388', 1.6, .8)
    sill = CAMERA.p(0, .26, GLASS_Z)[1]
    stage.lay(layer, rough=.4)
    floor_y = CAMERA.p(0, 0, GLASS_Z)[1]
    stage.plane([(-5, sill), (1925, sill), (1925, floor_y + 2), (-5, floor_y + 2)], '#2b3a40', (960, sill), (960, floor_y), .6, shade='#17232a')
    edge = Layer()
    edge.line([(-5, sill), (1925, sill)], '#93a3a2', 3, .8)
    stage.lay(edge, rough=.4)
    stage.plane([(-5, floor_y), (1925, floor_y), (1925, 1090), (-5, 1090)], '#39403f', (960, floor_y), (960, 1085), .85, shade='#1a242b')


# ---------------------------------------------------------------- the others
def far_table(stage, x, z, seed, people):
    """somebody else's evening"""
    scale = CAMERA.k(z)
    crowd = Layer()
    dice = random.Random(seed)
    for dx, kind in people:
        px, py = CAMERA.p(x + dx, 1.06, z + .1)
        bust(crowd, px, py, scale * .24, dice.choice(('#27343b', '#303c40', '#37434a')), hair='#161f24', skin='#7f6d60', kind=kind, tilt=-.08 if dx > 0 else .08, rimL='#c9b98a' if dx > 0 else None, rimR='#c9b98a' if dx < 0 else None, rim=.05)
    stage.prop(crowd, 8, 6, 4, sh=.5)
    left, top = CAMERA.p(x - .46, .75, z)
    right, low = CAMERA.p(x + .46, 0, z)

    def cloth(layer):
        layer.poly([(left, top), (left + 8, top - 13), (right - 8, top - 13), (right, top), (right + 5, low), (left - 5, low)], '#8d9a99')
    stage.prop(cloth, 10, 8, 6, sh=.6, rim=('#d9dfd6', 2, .6))
    layer = Layer()
    for step in range(1, 6):
        fx = left + (right - left) * step / 6
        layer.line([(fx, top + 4), (fx + (step - 3) * 2, low - 4)], '#5f6f73', 2.6, .5)
    cx = (left + right) / 2
    layer.rect(cx - 5, top - 26, 10, 16, '#f4e2b6', .9, r=2)
    layer.ell(cx, top - 31, 3, 6, '#fff6dc')
    for dx in (-30, 28):
        layer.poly([(cx + dx - 7, top - 30), (cx + dx + 7, top - 30), (cx + dx + 2, top - 19), (cx + dx - 2, top - 19)], '#dfe8e6', .5)
        layer.line([(cx + dx, top - 19), (cx + dx, top - 8)], '#dfe8e6', 1.4, .7)
    stage.lay(layer, rough=.3)
    glow = Layer()
    glow.ell(cx, top - 28, 8, 12, '#ffe0a0')
    stage.glow(glow, (8, 40), (.5, .6))


def pianist(stage):
    """in a black turtleneck, leaving out notes"""
    x, y = CAMERA.p(2.78, 0, 4.7)

    def piano(layer):
        layer.curve([(x - 190, y - 196), (x - 176, y - 208), (x + 96, y - 214), (x + 150, y - 206), (x + 170, y - 180), (x + 164, y - 150), (x - 186, y - 150)], '#11191e', tension=.25)
        layer.poly([(x - 120, y - 210), (x - 40, y - 336), (x + 168, y - 318), (x + 120, y - 212)], '#182329')
        for dx in (-160, 96, 148):
            layer.poly([(x + dx - 7, y - 152), (x + dx + 7, y - 152), (x + dx + 4, y), (x + dx - 4, y)], '#11191e')
        layer.rect(x - 214, y - 172, 36, 9, '#dfe3da')
    stage.prop(piano, 6, 5, 4, rim=('#8fa3a6', 2, .6), sh=.4)
    man = Layer()
    bust(man, x - 268, y - 236, 62, '#161f25', hair='#0f171b', skin='#8a7668', kind=0, tilt=.18, rimR='#c9b98a', rim=.05)
    man.curve([(x - 292, y - 216), (x - 240, y - 204), (x - 226, y - 150), (x - 232, y - 86), (x - 312, y - 84), (x - 320, y - 160)], '#161f25', tension=.4)
    man.line([(x - 262, y - 200), (x - 236, y - 168), (x - 202, y - 176)], '#161f25', 20)
    man.rect(x - 318, y - 88, 96, 12, '#11191e')
    for dx in (-306, -236):
        man.line([(x + dx, y - 80), (x + dx, y)], '#11191e', 8)
    stage.prop(man, 6, 5, 4, sh=.3)


# ---------------------------------------------------------------- the table
def chair(stage, x, z, turn):
    """upholstered, in profile"""
    at = lambda u, v: CAMERA.p(x + u * turn, v, z)
    scale = CAMERA.k(z)

    def frame(layer):
        layer.curve([at(-.22, .40), at(-.27, .72), at(-.33, 1.02), at(-.30, 1.07), at(-.22, 1.05), at(-.15, .74), at(-.10, .50)], '#41545a', tension=.4)
        layer.curve([at(-.24, .40), at(-.22, .51), at(.20, .52), at(.25, .47), at(.24, .39)], '#4c6065', tension=.3)
        for u, lean in ((-.20, -.05), (.19, .02)):
            layer.poly([at(u - .025, .40), at(u + .025, .40), at(u + lean + .014, 0), at(u + lean - .014, 0)], '#241f1d')
    stage.prop(frame, scale * .035, scale * .026, 10, rim=('#d0d6c9', 2.4, .6), sh=.7)


def spot(x, z):
    """a place on the cloth"""
    return CAMERA.p(x, TABLE[4], z)


def linen(stage):
    """down to the floor on all sides; you could have kept somebody under it"""
    x0, x1, near, far, top = TABLE
    a, b = CAMERA.p(x0, top, near), CAMERA.p(x1, top, near)
    c, d = CAMERA.p(x1 - .02, top, far), CAMERA.p(x0 + .02, top, far)
    floor_left = CAMERA.p(x0 - .05, .0, near - .02)
    floor_right = CAMERA.p(x1 + .05, .0, near - .02)
    hem = []
    for step in range(25):
        t = step / 24
        hem.append((floor_right[0] + (floor_left[0] - floor_right[0]) * t, floor_right[1] + 7 * math.sin(step * 1.9)))

    def drop(layer):
        layer.poly([(a[0] - 3, a[1]), (b[0] + 3, b[1])] + hem, '#dfe1d8')
    stage.prop(drop, 26, 22, 22, castmul=.75, sh=.8)
    folds = Layer()
    dice = random.Random(6)
    for step in range(1, 12):
        t = step / 12 + dice.uniform(-.02, .02)
        fx = a[0] + (b[0] - a[0]) * t
        lean = (t - .5) * 46
        wide = dice.uniform(10, 20)
        folds.poly([(fx, a[1] + dice.uniform(6, 46)), (fx + lean + wide, floor_left[1] + 2), (fx + lean - wide, floor_left[1] + 2)], '#8fa0a4', .55)
        folds.line([(fx + 2, a[1] + 22), (fx + lean + wide + 3, floor_left[1] - 2)], '#f8f8f0', 3, .7)
    stage.lay(folds, soft=2.2, rough=.6)
    stage.plane([a, b, c, d], '#e9eae2', (b[0] - 140, b[1]), (d[0] - 60, d[1] - 90), .25)
    edge = Layer()
    edge.line([a, b], '#fbfbf4', 3, .9)
    edge.line([d, c], '#b9c3bf', 2, .6)
    edge.line([(d[0] + (c[0] - d[0]) * .5, d[1]), (a[0] + (b[0] - a[0]) * .5, a[1])], '#c3ccc6', 2, .7)
    edge.line([(d[0] + (a[0] - d[0]) * .48, d[1] + (a[1] - d[1]) * .48), (c[0] + (b[0] - c[0]) * .48, d[1] + (a[1] - d[1]) * .48)], '#c3ccc6', 2, .6)
    stage.lay(edge, rough=.4)


def place_setting(stage, x, turn):
    """a plate, a napkin, a knife and a fork laid straight"""
    px, py = spot(x, 3.20)
    stage.prop(lambda layer: layer.ell(px, py + 3, 78, 18, '#f6f6ee'), 5, 4, 8, sh=.4, castmul=.5, rim=('#ffffff', 2, .9))
    layer = Layer()
    layer.ell(px, py + 2, 54, 11.5, '#d3d9d3', w=2)
    for offset, head in ((-96, True), (96, False)):
        a, b = (px + offset - 3, py - 13), (px + offset + 3, py + 17)
        layer.line([a, b], '#8f9fa2', 4.5)
        layer.line([(a[0] - 1, a[1]), (b[0] - 1, b[1])], '#ffffff', 1.6, .9)
        if head:
            for tine in (-3, 0, 3):
                layer.line([(a[0] + tine, a[1]), (a[0] + tine - 1, a[1] - 9)], '#8f9fa2', 1.8)
        else:
            layer.line([a, (a[0] - 2, a[1] - 12)], '#8f9fa2', 6)
    stage.lay(layer, rough=.25)


def glass(stage, x, z):
    """a stem, half of it water, all of it lamps"""
    px, py = spot(x, z)
    layer = Layer()
    layer.ell(px, py, 26, 6, '#dfe8e6', .45)
    layer.ell(px, py, 26, 6, '#ffffff', .7, w=1.6)
    layer.line([(px, py - 1), (px, py - 52)], '#f4faf8', 3.6, .8)
    bowl = [(px - 27, py - 138), (px - 33, py - 102), (px - 23, py - 66), (px, py - 52), (px + 23, py - 66), (px + 33, py - 102), (px + 27, py - 138)]
    layer.curve(bowl, '#cfdedd', .26, tension=.5)
    layer.curve([(px - 32, py - 100), (px - 23, py - 67), (px, py - 54), (px + 23, py - 67), (px + 32, py - 100)], '#b9cdcf', .5, tension=.4)
    layer.ell(px, py - 101, 32, 6, '#eff7f5', .75)
    layer.ell(px, py - 138, 27, 5.5, '#ffffff', .85, w=2)
    layer.curve(bowl, '#ffffff', .55, w=1.8, close=False, tension=.5)
    layer.curve([(px - 22, py - 126), (px - 26, py - 102), (px - 19, py - 76)], '#ffffff', .95, w=3.4, close=False)
    layer.line([(px + 20, py - 118), (px + 24, py - 104)], '#f0c8a8', 2.4, .8)
    stage.lay(layer, rough=.2)


def candle(stage):
    """in a red glass, a hand's breadth from a sleeve"""
    px, py = spot(-.15, 3.30)

    def cup(layer):
        layer.curve([(px - 26, py - 58), (px - 30, py - 34), (px - 21, py), (px + 21, py), (px + 30, py - 34), (px + 26, py - 58)], TOMATO, tension=.4)
    stage.prop(cup, 9, 7, 9, sh=.5, castmul=.6, rim=('#f4a488', 2, .8))
    layer = Layer()
    g = layer.rad(px, py - 26, 34, [(0, '#ffc98c', .85), (.38, '#e5683f', .6), (1, '#cf4a30', 0)])
    layer.c.arc(px, py - 26, 28, 0, 7)
    layer.c.set_source(g)
    layer.c.fill()
    layer.ell(px, py - 58, 26, 6, '#ffb48c', .9)
    layer.ell(px, py - 57, 20, 4, '#7d2414', .8)
    layer.curve([(px, py - 84), (px - 6, py - 68), (px, py - 58), (px + 6, py - 68)], '#fff6dc', tension=.5)
    stage.lay(layer, rough=.2)
    light = Layer()
    light.curve([(px, py - 84), (px - 7, py - 68), (px, py - 56), (px + 7, py - 68)], '#ffe8b8', tension=.5)
    light.ell(px, py - 28, 20, 22, '#c23c1e', .6)
    return light, px, py


def the_rest(stage):
    """bread, butter moved aside, a folder square to the edge, salt and no pepper"""
    x, y = spot(.24, 3.02)
    folder = points((.10, TABLE[4], 2.90), (.10, TABLE[4], 3.10), (.34, TABLE[4], 3.10), (.345, TABLE[4], 2.90))
    stage.prop(lambda layer: (layer.poly([(q[0], q[1] + 6) for q in folder], '#2b1f1a'), layer.poly(folder, '#54392c')), 3, 2, 7, castmul=.7, sh=.3, rim=('#b58a68', 1.6, .7))
    layer = Layer()
    inner = points((.115, TABLE[4], 2.915), (.12, TABLE[4], 3.085), (.325, TABLE[4], 3.085), (.33, TABLE[4], 2.915))
    layer.line(inner, '#8a654c', 1.4, .8, True)
    mid = spot(.225, 3.0)
    layer.rect(mid[0] - 15, mid[1] - 4, 30, 7, BRASS, .9)
    stage.lay(layer, rough=.2)
    bx, by = spot(.30, 3.36)
    stage.prop(lambda layer: layer.ell(bx, by + 2, 40, 9, '#f2f2ea'), 4, 3, 6, sh=.4, castmul=.4)
    stage.prop(lambda layer: layer.curve([(bx - 26, by), (bx - 22, by - 18), (bx + 4, by - 24), (bx + 24, by - 14), (bx + 26, by)], '#c3955c', tension=.5), 8, 6, 3, sh=.5, rim=('#f0d9ac', 2, .7))
    ux, uy = spot(.02, 3.50)
    layer = Layer()
    layer.rect(ux - 15, uy - 9, 30, 10, '#f0e2b0', r=2)
    layer.ell(ux, uy + 3, 26, 5, '#e8ebe4', .9)
    layer.rect(ux - 14, uy - 8, 28, 9, '#f0e2b0', r=2)
    sx, sy = spot(-.34, 3.48)
    layer.rect(sx - 8, sy - 24, 16, 24, '#dfe6e2', .9, r=3)
    layer.rect(sx - 8, sy - 28, 16, 7, '#8f9fa2', r=2)
    stage.lay(layer, rough=.3)


def light_the_table(stage, light, x, y):
    """what one candle can do on a white cloth, and one lamp above"""
    pool(stage, x, y - 10, 210, 40, '#f2a070', .34)
    pool(stage, x, y + 30, 430, 120, '#fff2d2', .26)
    pool(stage, x, y + 160, 330, 180, '#f6ead0', .12)
    stage.glow(light, (5, 22, 80), (.7, .55, .6))


def build():
    """river first, cloth last"""
    stage = Stage('#1b262b', CAMERA, dir=(.05, -.96), shade='#566a78', shade_a=.9, key='#fff0d0')
    light = night(stage)
    river(stage)
    columns_of_light(stage)
    span(stage, light, -560, 640, 26)
    span(stage, light, 396, 640, 26)
    span(stage, light, -178, 600, 28)
    window(stage, light)
    far_table(stage, -2.42, 4.5, 3, ((-.62, 0), (.62, 1)))
    pianist(stage)
    for side in (60, 1880):
        pool(stage, side, 700, 420, 460, '#16212a', .60, 'mul')
    chair(stage, -1.16, 3.3, 1)
    chair(stage, .80, 3.3, -1)
    linen(stage)
    place_setting(stage, -.48, 1)
    the_rest(stage)
    glass(stage, -.27, 3.40)
    glass(stage, .06, 3.26)
    flame, x, y = candle(stage)
    light_the_table(stage, flame, x, y)
    fall(stage, 820, 1100, '#2b3a44', .40)
    stage.vignette('#0c1419', .46, .46, .56, .98)
    stage.bloom(.84, (6, 24), (.12, .10)).finish(.030, .022)
    return stage


if __name__ == '__main__':
    deliver(build(), 'restaurant-fancy', 2)
