"""lecture-hall: a steep hall at the institute, a Thursday in November, from the top of the warm side.

The lectern is small, far down, and the only thing that is lit. Everybody sits where the radiators are,
nineteen with whoever is looking, and fourteen of them have brought a flask. One flask is red.
"""
import math
import random

from press import Cam, Layer, mix
from stage import Stage
from kit import bust, deliver
from kit_grey import BRASS, INK, SLATE, TOMATO, beam, corners, facing, fall, pool, steam, wet_glass

EYE = 6.15
CAMERA = Cam(1300, 1260, -40, EYE)
LEFT, RIGHT, BACK, NEAR = -4.6, 7.0, 14.0, 2.2
FRONT_ROW, RAKE = 10.6, .30
ROWS = [10.2, 9.0, 7.85, 6.75, 5.7, 4.7, 3.75]
SEATS_X = (-2.85, 5.9)
STAGE_Y = .32
LECTERN = (-1.85, 12.0)
points = corners(CAMERA)


def floor(z):
    """how high the steps are at this distance"""
    return max(0.0, RAKE * (FRONT_ROW + .5 - z))


# ---------------------------------------------------------------- shell
def shell(stage):
    """back wall, window wall, far wall, floor and the low stage"""
    top = 7.2
    point = CAMERA.p
    stage.plane(facing(CAMERA, LEFT, RIGHT, 0, top, BACK), '#71848a', point(LECTERN[0], 2.0, BACK), point(RIGHT, 3.5, BACK), .85)
    stage.plane(points((RIGHT, 0, NEAR), (RIGHT, top, NEAR), (RIGHT, top, BACK), (RIGHT, 0, BACK)), '#52636b', point(RIGHT, 2, BACK), point(RIGHT, 2, 7), .8)
    stage.plane(points((LEFT, 0, NEAR), (LEFT, top, NEAR), (LEFT, top, BACK), (LEFT, 0, BACK)), '#647880', point(LEFT, 2, BACK), point(LEFT, 4, 6.4), .8)
    stage.plane(points((LEFT, 0, 9), (LEFT, 0, BACK), (RIGHT, 0, BACK), (RIGHT, 0, 9)), '#55605f', point(LECTERN[0], 0, 12), point(5, 0, 10), .7)
    wainscot = 1.15
    stage.plane(facing(CAMERA, LEFT, RIGHT, 0, wainscot, BACK), '#4d625e', point(LECTERN[0], 1, BACK), point(RIGHT - 1, 0, BACK), .8)
    layer = Layer()
    layer.line(points((LEFT, wainscot, BACK), (RIGHT, wainscot, BACK)), '#93a6a2', 2.4, .7)
    for step in range(23):
        x = LEFT + .6 * step
        layer.line(points((x, .1, BACK), (x, wainscot - .05, BACK)), '#33464a', 1.8, .5)
    stage.lay(layer, rough=.5)
    stage.box(LEFT + .75, 4.4, 0, STAGE_Y, 11.3, BACK, '#5c5a50', top='#8d8a7c', sun=False)


def stepped_floor(stage):
    """the aisle comes down along the wall in broad steps"""
    depths = [BACK - 2.8] + [z - .55 for z in ROWS] + [NEAR]
    for far, near in zip(depths, depths[1:]):
        height = floor((far + near) / 2)
        stage.plane(points((LEFT, height, near), (LEFT, height, far), (RIGHT, height, far), (RIGHT, height, near)), '#4e5c5e', CAMERA.p(LEFT, height, far), CAMERA.p(3, height, near), .75)
        below = max(0, height - .30)
        stage.plane(points((LEFT, height, far), (LEFT, below, far), (RIGHT, below, far), (RIGHT, height, far)), '#37474b', CAMERA.p(LEFT, height, far), CAMERA.p(2, below, far), .6)
        layer = Layer()
        layer.line(points((LEFT, height, near), (SEATS_X[0], height, near)), '#8d9c98', 2, .5)
        stage.lay(layer, rough=.4)


def windows(stage):
    """three tall windows, evening behind them, breath on the inside"""
    for z0, z1 in ((6.6, 8.4), (9.2, 10.7), (11.4, 12.9)):
        low, high = floor(z0) + 1.55, 6.6
        quad = points((LEFT, low, z0), (LEFT, high, z0), (LEFT, high, z1), (LEFT, low, z1))
        stage.plane(quad, '#26363f', quad[0], quad[2], .3, shade='#16222b')
        mist = points((LEFT, low, z0), (LEFT, low + .9, z0), (LEFT, low + .9, z1), (LEFT, low, z1))
        layer = Layer()
        layer.fillgrad(mist, layer.lin(0, mist[0][1], 0, mist[1][1], [(0, '#8fa2a6', .55), (1, '#8fa2a6', 0)]))
        stage.lay(layer, soft=3)
        wet_glass(stage, quad, 90, int(z0 * 10), 7, .35)
        layer = Layer()
        middle = (z0 + z1) / 2
        layer.line(quad, '#8b9a99', 7, 1, True)
        layer.line(points((LEFT, low, middle), (LEFT, high, middle)), '#7e8e8e', 5)
        layer.line(points((LEFT, low + 1.5, z0), (LEFT, low + 1.5, z1)), '#7e8e8e', 4)
        sill = points((LEFT, low - .06, z0 - .1), (LEFT, low, z0 - .1), (LEFT, low, z1 + .1), (LEFT, low - .06, z1 + .1))
        layer.poly(sill, '#a7b3ae')
        stage.lay(layer, rough=.5)


def radiator(stage, z0, z1):
    """cast iron, in columns, as tall as a child; the reason for the whole evening"""
    base = floor((z0 + z1) / 2)
    low, high = base + .14, base + 1.12
    face = LEFT + .22
    ribs = 9
    stage.prop(lambda layer: layer.poly(points((LEFT, base, z0), (LEFT + .5, base, z0), (LEFT + .5, base, z1), (LEFT, base, z1)), '#26343a', .8), 0, 0, 0)
    stage.plane(points((LEFT + .1, low, z0), (LEFT + .1, high - .06, z0), (LEFT + .1, high - .06, z1), (LEFT + .1, low, z1)), '#6d7470')
    for index in reversed(range(ribs)):
        z = z0 + (z1 - z0) * (index + .5) / ribs
        half = (z1 - z0) / ribs * .46
        layer = Layer()
        shape = [(low + .05, -half), (low, -half * .4), (low, half * .4), (low + .05, half), (high - .07, half), (high, half * .4), (high, -half * .4), (high - .07, -half)]
        layer.curve(points(*[(face, y, z + dz) for y, dz in shape]), '#c3c1af', tension=.42)
        near = points(*[(face - .16 * t, y, z - half) for y, t in ((low, 0), (high - .05, 0), (high - .05, 1), (low, 1))])
        layer.poly(near, '#858c85')
        layer.line(points((face, low + .12, z - half * .45), (face, high - .1, z - half * .45)), '#f3efdd', 2.6, .9)
        layer.line(points((face, low + .08, z + half * .75), (face, high - .08, z + half * .75)), '#7c827b', 2, .7)
        stage.lay(layer, rough=.4)
    layer = Layer()
    for y in (low + .10, high - .14):
        layer.line(points((face - .02, y, z0), (face - .02, y, z1)), '#8f958c', 3, .5)
    layer.line(points((LEFT + .1, base, z0 - .06), (LEFT + .1, low + .1, z0 - .06), (face, low + .1, z0)), '#7c847e', 6)
    valve = CAMERA.p(LEFT + .14, low + .22, z0 - .08)
    layer.ell(*valve, 9, 9, BRASS)
    layer.ell(*valve, 4, 4, '#6f5a38')
    stage.lay(layer, rough=.4)


# ---------------------------------------------------------------- down there
def screen_and_door(stage):
    """the projection screen, and the little door that is nearly behind it"""
    x0, x1 = -2.45, 2.5
    door = facing(CAMERA, -3.42, -2.42, STAGE_Y, 2.35, BACK)
    stage.plane(door, '#3f5250', door[1], door[3], .4)
    layer = Layer()
    layer.line(door, '#8a9c98', 4, .9, True)
    layer.line(points((-3.40, STAGE_Y, BACK), (-3.40, 2.33, BACK)), '#f0e6c4', 3, .9)
    layer.ell(*CAMERA.p(-3.28, 1.32, BACK), 5, 5, BRASS)
    stage.lay(layer, rough=.4)
    screen = facing(CAMERA, x0, x1, 1.75, 5.0, BACK - .25)
    stage.prop(lambda layer: layer.poly(screen, '#9fafae'), 0, 0, 12, castmul=.6)
    stage.plane(screen, '#b3c1be', CAMERA.p(x0, 1.75, BACK), CAMERA.p(x1 + 1, 5.5, BACK), .55)
    layer = Layer()
    layer.line(points((x0 - .1, 5.0, BACK - .25), (x1 + .1, 5.0, BACK - .25)), '#2c3a40', 12)
    layer.line(points((x0, 1.75, BACK - .25), (x1, 1.75, BACK - .25)), '#2c3a40', 6)
    layer.line(points((-.1, 1.75, BACK - .25), (-.1, 1.55, BACK - .25)), '#2c3a40', 2)
    stage.lay(layer, rough=.4)


def clock(stage):
    """eight minutes past seven, on the wall where lecturers do not look"""
    x, y = CAMERA.p(-3.7, 4.5, BACK)
    stage.prop(lambda layer: (layer.ell(x, y, 27, 27, '#2c3a40'), layer.ell(x, y, 23, 23, '#c9d0ca')), 5, 4, 5, sh=.5)
    layer = Layer()
    for angle, reach, width in ((math.radians(7.1 * 30 - 90), 11, 3.4), (math.radians(8 * 6 - 90), 18, 2.4)):
        layer.line([(x, y), (x + math.cos(angle) * reach, y + math.sin(angle) * reach)], INK, width)
    stage.lay(layer, rough=.3)


def lectern(stage):
    """a desk on one leg: book, glass, microphone, and a lamp that wants straightening"""
    x, z = LECTERN
    stage.box(x - .42, x + .42, STAGE_Y, STAGE_Y + 1.02, z, z + .46, '#8c7350', top='#d9c08e', sun=False)
    px, py = CAMERA.p(x, STAGE_Y + .52, z)
    layer = Layer()
    layer.rect(px - 30, py - 34, 60, 70, '#6f5a3e', .9)
    layer.rect(px - 25, py - 29, 50, 60, '#947a55', .9)
    stage.lay(layer, rough=.4)
    top = STAGE_Y + 1.02
    layer = Layer()
    layer.poly(points((x - .18, top, z + .10), (x - .16, top, z + .34), (x + .16, top, z + .34), (x + .18, top, z + .10)), '#fbf8ea')
    layer.line(points((x, top, z + .10), (x, top, z + .34)), '#9d957c', 2)
    gx, gy = CAMERA.p(x + .33, top, z + .2)
    layer.poly([(gx - 5, gy - 15), (gx + 5, gy - 15), (gx + 4, gy), (gx - 4, gy)], '#f2faf6', .75)
    mx, my = CAMERA.p(x + .12, top, z + .42)
    layer.line([(mx, my), (mx - 4, my - 20), (mx - 13, my - 30)], INK, 2.4)
    layer.ell(mx - 15, my - 32, 4.4, 4.4, INK)
    lx, ly = CAMERA.p(x - .33, top, z + .3)
    layer.line([(lx, ly), (lx - 6, ly - 30), (lx + 9, ly - 46)], BRASS, 3)
    layer.poly([(lx - 4, ly - 45), (lx + 8, ly - 57), (lx + 31, ly - 41), (lx + 18, ly - 29)], '#3f5a50')
    layer.ell(lx, ly, 9, 3, BRASS)
    stage.lay(layer, rough=.35)
    emission = Layer()
    emission.poly([(lx + 18, ly - 30), (lx + 31, ly - 41), (lx + 34, ly - 34), (lx + 24, ly - 25)], '#fff0c4')
    return emission


# ---------------------------------------------------------------- the benches
def bench(stage, index, z):
    """one long desk with the seats' backs below it"""
    x0, x1 = SEATS_X
    base = floor(z)
    wood, edge = ('#7d7565', '#b3aa94') if index % 2 else ('#787061', '#ada58f')
    back = facing(CAMERA, x0, x1, base, base + .82, z)
    stage.plane(back, mix(wood, SLATE, .30), CAMERA.p(x0, base + .8, z), CAMERA.p(x1 - 2, base, z), .85)
    desk = points((x0, base + .82, z), (x0, base + .85, z + .36), (x1, base + .85, z + .36), (x1, base + .82, z))
    stage.plane(desk, edge, CAMERA.p(x0 + 1, base + .84, z + .3), CAMERA.p(x1 - 2.5, base + .84, z), .8)
    layer = Layer()
    layer.line(points((x0, base + .82, z), (x1, base + .82, z)), '#cfc8b2', 2.2, .6)
    layer.line(points((x0, base + .77, z), (x1, base + .77, z)), '#3a4145', 2.2, .6)
    count = int((x1 - x0) / .62)
    for seat in range(count + 1):
        x = x0 + .62 * seat
        layer.line(points((x, base, z), (x, base + .77, z)), '#3a4145', max(1.6, CAMERA.k(z) * .014), .55)
    stage.lay(layer, rough=.5)
    end = points((x0, base, z), (x0, base + .92, z), (x0, base + .92, z + .12), (x0, base, z + .12))
    stage.plane(end, '#5b5a52')


PEOPLE = {0: (0, 1, 3), 1: (0, 1, 2, 4), 2: (0, 1, 3), 3: (0, 1, 3, 5), 4: (0, 2, 3), 5: (1,)}
NO_FLASK = {(0, 3), (1, 1), (3, 3), (4, 3)}
RED_FLASK = (5, 1)


def flask(layer, x, z, base, colour):
    """a vacuum flask on the desk, cup beside it"""
    px, py = CAMERA.p(x, base + .845, z + .14)
    scale = CAMERA.k(z)
    tall, wide = .30 * scale, .044 * scale
    layer.rect(px - wide, py - tall * .80, wide * 2, tall * .80, colour, r=wide * .3)
    layer.rect(px - wide * .82, py - tall, wide * 1.64, tall * .22, mix(colour, '#f4f5ef', .45), r=wide * .25)
    layer.rect(px - wide * .68, py - tall * .76, wide * .34, tall * .70, '#ffffff', .32)
    cup = px + wide * 3.0
    layer.poly([(cup - wide, py - tall * .26), (cup + wide, py - tall * .26), (cup + wide * .74, py), (cup - wide * .74, py)], mix(colour, '#f4f5ef', .35))
    layer.ell(cup, py - tall * .26, wide, wide * .32, mix(colour, INK, .5))
    return px, py - tall, cup, py - tall * .28


def sitters(stage, index, z):
    """eighteen backs, turned to the light, and what keeps them warm"""
    dice = random.Random(70 + index)
    base = floor(z)
    coats = ('#3d4d55', '#4d5b58', '#39454e', '#5c6466', '#4a4f52', '#334046', '#5a5f58')
    steams = []
    layer = Layer()
    people = Layer()
    for seat in PEOPLE.get(index, ()):
        x = SEATS_X[0] + .31 + .62 * seat
        kind = dice.choice((0, 1, 2, 0, 1, 5))
        scale = CAMERA.k(z) * .245
        px, py = CAMERA.p(x + dice.uniform(-.05, .05), base + .97, z - .18)
        bust(people, px, py, scale, dice.choice(coats), hair=dice.choice(('#20292d', '#2b3234', '#7d8684', '#9aa19d', '#39393a')), skin='#7d7169', rimR='#aebdb6', kind=kind, tilt=dice.uniform(-.08, .10), rim=.045)
        if (index, seat) not in NO_FLASK:
            colour = TOMATO if (index, seat) == RED_FLASK else dice.choice(('#7f9298', '#9fb0a8', '#5f757c', '#b4b6a8'))
            spot = flask(layer, x + (.42 if colour == TOMATO else -.24), z, base, colour)
            steams.append(spot)
    stage.prop(layer, 3, 2, 4, sh=.35, castmul=.4)
    for spot in steams[:2]:
        steam(stage, spot[2], spot[3], CAMERA.k(z) * .28, 10, .30, index)
    stage.prop(people, 9, 7, 8, sh=.5, castmul=.5)


def own_place(stage):
    """the desk in front of whoever is looking: a pencil, the programme, a manual for cooking rice"""
    z = ROWS[-1]
    top = floor(z) + .83
    layer = Layer()
    layer.poly(points((-1.08, top, z + .03), (-1.05, top + .02, z + .30), (-.82, top + .02, z + .30), (-.84, top, z + .03)), '#cfd5cc')
    layer.poly(points((-.78, top, z + .04), (-.74, top + .02, z + .29), (-.50, top + .02, z + .27), (-.53, top, z + .02)), '#aebbb5')
    stage.prop(layer, 3, 3, 5, castmul=.5, sh=.3)
    layer = Layer()
    x, y = CAMERA.p(-.64, top + .005, z + .19)
    layer.text('SR-60', x + 3, y, 21, 'NanumSquare', SLATE, weight=1)
    layer.text('사용 설명서', x + 1, y + 25, 13, 'NanumSquare', SLATE)
    for step in range(5):
        layer.line(points((-1.03, top + .01, z + .07 + .043 * step), (-.88 + .02 * (step % 2), top + .01, z + .07 + .043 * step)), '#7c8b8c', 2, .8)
    layer.line(points((-.44, top + .01, z + .06), (-.36, top + .01, z + .25)), BRASS, 5)
    stage.lay(layer, rough=.3)


# ---------------------------------------------------------------- light
def light(stage, emission):
    """one lamp row over the platform; the benches keep what is left over"""
    x, y = CAMERA.p(LECTERN[0], STAGE_Y + 1.0, LECTERN[1])
    cone = [CAMERA.p(LECTERN[0] - .35, 6.3, 12), CAMERA.p(LECTERN[0] + .35, 6.3, 12), CAMERA.p(LECTERN[0] + 1.7, STAGE_Y, 12), CAMERA.p(LECTERN[0] - 1.7, STAGE_Y, 12)]
    beam(stage, [cone], '#e9f0e4', .13, 26)
    floor_x, floor_y = CAMERA.p(LECTERN[0], STAGE_Y, 12.2)
    pool(stage, floor_x, floor_y, 200, 46, '#f6efd6', .46)
    pool(stage, x, y - 20, 330, 210, '#eef0e0', .26)
    pool(stage, x, y - 24, 70, 46, '#ffedbe', .34)
    stage.glow(emission, (4, 16, 60), (.9, .8, 1.0))
    fall(stage, 600, 1080, '#2b3a46', .60)
    pool(stage, 1980, 420, 640, 720, '#24323c', .62, 'mul')
    heat_x, heat_y = CAMERA.p(LEFT + .3, floor(9.9) + .7, 9.9)
    pool(stage, heat_x + 20, heat_y, 190, 150, '#f4d8a0', .26)


def build():
    """far to near, then the one lamp"""
    stage = Stage('#6f8288', CAMERA, dir=(.30, -.92), shade='#3c4f5c', shade_a=.92, key='#eef4ee')
    shell(stage)
    screen_and_door(stage)
    clock(stage)
    emission = lectern(stage)
    stepped_floor(stage)
    windows(stage)
    for z0, z1 in ((11.5, 12.9), (9.2, 10.7), (6.7, 8.3)):
        radiator(stage, z0, z1)
    for index, z in enumerate(ROWS):
        bench(stage, index, z)
        sitters(stage, index, z)
    own_place(stage)
    light(stage, emission)
    stage.vignette('#111a20', .55, .46, .50, .98)
    stage.bloom(.80, (6, 24), (.12, .10)).finish(.030, .022)
    return stage


if __name__ == '__main__':
    deliver(build(), 'lecture-hall', 2)
