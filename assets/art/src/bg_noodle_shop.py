"""noodle-shop: five tables in Mangwon, ten past one, two bowls of knife-cut noodles and seven dumplings on one plate.

Steel chairs on a tile floor; the broth steams in the hatch; the door is on the left, with the day in it. The kimchi
is the one persimmon thing.
"""
import math
import random

from press import Cam, Layer, mix
from kit import deliver
from lamps import Lamp, LampStage, sheet

CAMERA = Cam(1180, 960, 430, 1.28)
LEFT, RIGHT, BACK, CEILING = -2.9, 2.9, 5.2, 2.55
INK, PERSIMMON, STEEL = '#3a3350', '#d9633a', '#b9c0c6'
TOP, X0, X1, Z0, Z1 = .74, -.78, .78, 2.06, 2.84
p = CAMERA.p


def shell(shop):
    """cream above, faded blue tiles below, a floor that would ring"""
    shop.plane([p(LEFT, CEILING, .8), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, CEILING, .8)], '#ece2cc', p(-2, CEILING, 3), p(2, CEILING, 1), .4)
    shop.plane([p(LEFT, 0, BACK), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, 0, BACK)], '#f1e2bf', p(0, 1.4, BACK), p(RIGHT, CEILING, BACK), .35)
    for x, c in ((LEFT, '#e2d6bc'), (RIGHT, '#eddcb6')):
        shop.plane([p(x, 0, .8), p(x, CEILING, .8), p(x, CEILING, BACK), p(x, 0, BACK)], c, p(x, 1.5, 4), p(x, .3, 1), .4)
    shop.plane([p(LEFT, 0, .8), p(LEFT, 0, BACK), p(RIGHT, 0, BACK), p(RIGHT, 0, .8)], '#b9b2a2', p(0, 0, 4), p(1, 0, 1), .4)
    tiles = Layer()
    tiles.poly([p(LEFT, 0, BACK), p(LEFT, .92, BACK), p(RIGHT, .92, BACK), p(RIGHT, 0, BACK)], '#9db4c0')
    for x in (LEFT, RIGHT):
        tiles.poly([p(x, 0, .8), p(x, .92, .8), p(x, .92, BACK), p(x, 0, BACK)], '#92aab8')
        for z in (1.4, 1.7, 2, 2.3, 2.6, 2.9, 3.2, 3.5, 3.8, 4.1, 4.4, 4.7, 5.0):
            tiles.line([p(x, 0, z), p(x, .92, z)], '#7d97a8', 1.6, .6)
        for j in range(1, 6):
            tiles.line([p(x, j * .153, .8), p(x, j * .153, BACK)], '#7d97a8', 1.6, .6)
    for i in range(39):
        tiles.line([p(LEFT + i * .15, 0, BACK), p(LEFT + i * .15, .92, BACK)], '#7d97a8', 1.4, .6)
    for j in range(1, 6):
        tiles.line([p(LEFT, j * .153, BACK), p(RIGHT, j * .153, BACK)], '#7d97a8', 1.4, .6)
    tiles.line([p(LEFT, .93, .8), p(LEFT, .93, BACK), p(RIGHT, .93, BACK), p(RIGHT, .93, .8)], '#e9e2cc', 6)
    for z in (1.5, 1.9, 2.3, 2.8, 3.4, 4.1, 4.7):
        tiles.line([p(LEFT, 0, z), p(RIGHT, 0, z)], '#8f897c', 1.6, .5)
    for i in range(15):
        tiles.line([p(LEFT + i * .4, 0, .8), p(LEFT + i * .4, 0, BACK)], '#8f897c', 1.6, .5)
    shop.lay(tiles, rough=.5)


def door(shop):
    """sliding, of glass, with the words on it seen from behind"""
    z0, z1 = 2.9, 4.5
    pane = Layer()
    hole = [p(LEFT, .06, z0), p(LEFT, 2.05, z0), p(LEFT, 2.05, z1), p(LEFT, .06, z1)]
    pane.fillgrad(hole, pane.lin(0, 200, 0, 760, [(0, '#fff8e2'), (.6, '#f6e6bc'), (1, '#d9c79e')]))
    pane.poly([p(LEFT, .06, 3.2), p(LEFT, 1.2, 3.2), p(LEFT, 1.3, 3.5), p(LEFT, .06, 3.5)], '#d7c8a4', .8)
    pane.poly([p(LEFT, .06, 3.9), p(LEFT, 1.6, 3.9), p(LEFT, 1.6, 4.2), p(LEFT, .06, 4.2)], '#e0d0aa', .8)
    for z in (z0, 3.68, z1):
        pane.poly([p(LEFT, 0, z - .04), p(LEFT, 2.08, z - .04), p(LEFT, 2.08, z + .04), p(LEFT, 0, z + .04)], '#8a6f52')
    for y in (0, .62, 2.02):
        pane.poly([p(LEFT, y, z0), p(LEFT, y + .09, z0), p(LEFT, y + .09, z1), p(LEFT, y, z1)], '#8a6f52')
    shop.lay(pane, rough=.5)
    cloth = Layer()
    for i in range(3):
        a, b = 3.0 + i * .48, 3.44 + i * .48
        cloth.poly([p(LEFT + .05, 2.04, a), p(LEFT + .05, 1.58, a + .02), p(LEFT + .05, 1.60, b - .02), p(LEFT + .05, 2.04, b)], '#7f9cb8')
    shop.prop(cloth, 6, 5, 4)
    mask = Layer()
    mask.poly(hole, '#ffffff')
    return mask.mask()


def hatch(shop):
    """the kitchen: tiles, a shelf of bowls, ladles, a pot as big as a drum, and the woman who skims it"""
    x0, x1, y0, y1 = .35, 2.25, .98, 1.86
    hole, deep = Layer(), BACK
    hole.poly([p(x0, y0, deep), p(x0, y1, deep), p(x1, y1, deep), p(x1, y0, deep)], '#c9a566')
    hole.poly([p(x0, y0, deep), p(x0, y0 + .40, deep), p(x1, y0 + .40, deep), p(x1, y0, deep)], '#a98756')
    for i in range(1, 19):
        hole.line([p(x0 + i * .1, y0, deep), p(x0 + i * .1, y0 + .40, deep)], '#8d6f48', 1.4, .5)
    for j in (1, 2, 3):
        hole.line([p(x0, y0 + j * .1, deep), p(x1, y0 + j * .1, deep)], '#8d6f48', 1.4, .5)
    hole.line([p(x0, y1 - .06, deep), p(1.42, y1 - .06, deep)], '#7d7468', 5)
    for i in range(6):
        x, y = p(x0 + .16 + i * .17, y1 - .06, deep)
        long = 40 + (i * 5 % 3) * 12
        hole.line([(x, y), (x, y + long)], '#6f7480', 4)
        hole.ell(x, y + long + 9, 12, 10, '#7d838e')
        hole.ell(x - 2, y + long + 7, 7, 5, '#a2a8ae')
    x, y = p(1.93, y1 - .26, deep)
    hole.rect(x - 68, y, 136, 8, '#7a5c3c')
    for across, count in ((-40, 4), (4, 3), (44, 5)):
        for i in range(count):
            hole.ell(x + across, y - 6 - i * 9, 19, 7, '#efe4cc')
            hole.ell(x + across, y - 4 - i * 9, 19, 7, '#a08c6a', .6, w=1.6)
    shop.lay(hole, rough=.4)
    x, y = p(.96, y0, BACK)
    cook(shop, *p(1.62, y0, BACK))

    def pot(layer):
        layer.rect(x - 84, y - 96, 168, 100, STEEL, r=8)
        layer.ell(x, y - 96, 84, 17, '#d8dde0')
        layer.rect(x - 104, y - 78, 208, 11, '#8d949c', r=5)
    shop.prop(pot, 24, 16, 10, key=.4)
    broth = Layer()
    broth.ell(x, y - 96, 74, 12, '#efdcae')
    broth.line([(x + 34, y - 98), (x + 98, y - 134)], '#6f7480', 5)
    broth.ell(x + 32, y - 97, 20, 7, '#8d949c')
    shop.lay(broth)
    shop.prop(lambda layer: layer.curve([(x + 88, y - 146), (x + 106, y - 152), (x + 114, y - 138), (x + 102, y - 126), (x + 90, y - 130)], '#d8a583', tension=.4), 5, 4, 3)
    shop.box(x0 - .08, x1 + .08, y0 - .05, y0, BACK - .28, BACK, '#b98a56', top='#d9ac74')
    frame = Layer()
    frame.line([p(x0, y0, BACK), p(x0, y1, BACK), p(x1, y1, BACK), p(x1, y0, BACK)], '#8a6f52', 9)
    shop.lay(frame, rough=.4)
    return x, y - 100


def cook(shop, x, y):
    """thirty years of anchovies: a kerchief, an apron, one arm over the pot; she looks at it and at nobody"""
    def at(*points):
        return [(x + across, y + down) for across, down in points]

    def cut(ink, *points, depth=9, soft=7):
        shop.prop(lambda layer: layer.curve(at(*points), ink, tension=.4), depth, soft, 5, sh=.6)
    cut('#d8a583', (-14, -96), (14, -96), (18, -66), (-16, -66), depth=4, soft=4)
    cut('#5f7a96', (-20, -78), (-54, -66), (-64, -30), (-62, 4), (64, 4), (62, -40), (48, -68), (18, -78), depth=14, soft=11)
    cut('#eee3cc', (-26, -60), (26, -60), (34, 4), (-36, 4), depth=6, soft=6)
    cut('#6a86a2', (-34, -72), (-58, -74), (-62, -96), (-56, -126), (-40, -128), (-38, -104), (-34, -84), (-30, -60), (-44, -40), (-66, -44), (-76, -70), (-74, -98), depth=8, soft=6)
    cut('#d8a583', (-26, -124), (-28, -104), (-22, -88), (-6, -82), (14, -88), (24, -106), (24, -126), depth=6, soft=5)
    cut('#4a4454', (-6, -146), (22, -142), (34, -120), (30, -98), (20, -94), (18, -122), depth=5, soft=4)
    cut('#f2e8d2', (-30, -124), (-26, -142), (-4, -152), (22, -146), (32, -126), (2, -128), depth=5, soft=4)
    face = Layer()
    face.curve(at((-22, -112), (-17, -109), (-12, -111)), INK, .9, w=2.4, close=False)
    face.curve(at((-2, -110), (3, -107), (8, -110)), INK, .9, w=2.4, close=False)
    face.curve(at((-16, -94), (-10, -92), (-4, -94)), '#9a4a3a', .9, w=2.4, close=False)
    face.ell(*at((8, -100))[0], 6, 4, '#d9633a', .25)
    for side in (-1, 1):
        face.line(at((side * 22, -60), (side * 14, -78)), '#eee3cc', 5)
    shop.lay(face, rough=.3)


def walls(shop):
    """the prices, the notice, the clock at ten past one, the soju calendar"""
    signs = Layer()

    def board(x, y, wide, high, colour):
        a, b = p(x, y + high, BACK), p(x + wide, y, BACK)
        signs.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], colour, r=3)
        signs.rect(a[0] + 5, a[1] + 5, b[0] - a[0] - 10, b[1] - a[1] - 10, mix(colour, '#ffffff', .25), r=2)
        return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    x, y = board(-2.15, 1.84, 1.26, .30, '#e6d3a4')
    signs.text('칼국수', x - 62, y, 44, 'BM HANNA Pro', '#3a3350')
    signs.text('6,000', x + 74, y, 40, 'BM HANNA Pro', '#4f6f92')
    x, y = board(-2.15, 1.48, 1.26, .30, '#e6d3a4')
    signs.text('만두', x - 72, y, 44, 'BM HANNA Pro', '#3a3350')
    signs.text('4,000', x + 74, y, 40, 'BM HANNA Pro', '#4f6f92')
    x, y = board(-2.15, 1.12, 1.26, .28, '#f4ecd8')
    signs.text('면 추가 무료', x, y - 11, 30, 'NanumBarunpen', '#3a3350')
    signs.text('말씀만 하세요', x, y + 18, 24, 'NanumBarunpen', '#5a5470')
    x, y = p(-.48, 1.98, BACK)
    signs.ell(x, y, 44, 44, '#6f8296')
    signs.ell(x, y, 37, 37, '#fbf6ea')
    for i in range(12):
        turn = i * math.pi / 6
        signs.line([(x + math.sin(turn) * 30, y - math.cos(turn) * 30), (x + math.sin(turn) * 33, y - math.cos(turn) * 33)], INK, 2.4)
    for hours, long, wide in ((1.17 / 12, 18, 5), (10 / 60, 28, 3.4)):
        turn = hours * 2 * math.pi
        signs.line([(x, y), (x + math.sin(turn) * long, y - math.cos(turn) * long)], INK, wide)
    x, y = p(-.48, 1.42, BACK)
    signs.rect(x - 46, y - 62, 92, 128, '#fbf6ea')
    signs.rect(x - 46, y - 62, 92, 62, '#8fb09a')
    signs.poly([(x - 8, y - 8), (x - 8, y - 34), (x - 3, y - 44), (x - 3, y - 56), (x + 3, y - 56), (x + 3, y - 44), (x + 8, y - 34), (x + 8, y - 8)], '#e7f0e4')
    signs.text('4월', x, y + 12, 20, 'BM DoHyeon', INK)
    for i in range(7):
        for j in range(3):
            signs.ell(x - 36 + i * 12, y + 30 + j * 12, 2.4, 2.4, '#6a5f74', .8)
    shop.lay(signs, rough=.4)
    shop.box(RIGHT - .26, RIGHT, 1.52, 1.56, 3.95, 5.0, '#b98a56', top='#d9ac74', side='#9a7446')
    for z, size, ink in ((4.1, .17, '#d2a54c'), (4.6, .20, '#c99a44')):
        x, y = p(RIGHT - .14, 1.56, z)
        wide = CAMERA.k(z) * size

        def kettle(layer):
            layer.curve([(x - wide * .60, y), (x - wide * .66, y - wide * .55), (x - wide * .3, y - wide * .92), (x + wide * .3, y - wide * .92), (x + wide * .66, y - wide * .55), (x + wide * .60, y)], ink, tension=.4)
            layer.curve([(x - wide * .6, y - wide * .5), (x - wide * 1.05, y - wide * .95), (x - wide * .92, y - wide * 1.02), (x - wide * .45, y - wide * .74)], ink, tension=.2)
            layer.curve([(x - wide * .46, y - wide * .86), (x - wide * .36, y - wide * 1.4), (x + wide * .36, y - wide * 1.4), (x + wide * .46, y - wide * .86)], ink, w=5, close=False)
            layer.ell(x, y - wide * .90, wide * .12, wide * .10, INK)
        shop.prop(kettle, wide * .3, wide * .22, 6, key=.3)


def chair(shop, x, z):
    """steel legs, a round seat of faded blue"""
    for dx in (-.15, .13):
        for dz in (.13, -.15):
            shop.box(x + dx, x + dx + .02, 0, .44, z + dz, z + dz + .02, '#8d949c', sun=False)
    shop.box(x - .19, x + .19, .44, .49, z - .19, z + .19, '#7f9cb8', top='#93afc8')


def far_tables(shop):
    """two of the five, laid with nothing but a spoon box"""
    for x in (-1.9, 1.62):
        for dx in (-.46, .44):
            shop.box(x + dx, x + dx + .03, 0, .72, 4.3, 4.33, '#8d949c', sun=False)
        chair(shop, x - .25, 4.62)
        chair(shop, x + .3, 4.6)
        shop.box(x - .52, x + .52, .70, .74, 3.86, 4.4, '#c9955c', top='#dcae76')
        for dx in (-.46, .44):
            shop.box(x + dx, x + dx + .03, 0, .70, 3.88, 3.91, '#8d949c', sun=False)
        left, y = p(x + .18, .74, 4.2)
        shop.prop(lambda layer: layer.rect(left - 34, y - 22, 68, 24, '#8a6f52', r=4), 6, 5, 6)
        jar = Layer()
        jar.rect(left - 74, y - 34, 20, 36, '#7a4a3a', r=4)
        jar.rect(left - 52, y - 30, 16, 32, '#d8cdb0', r=4)
        shop.prop(jar, 4, 4, 5)
        chair(shop, x + (.22 if x < 0 else -.2), 3.5)


def ours(shop):
    """the table with the short leg"""
    for x in (X0 + .05, X1 - .08):
        shop.box(x, x + .035, 0, TOP - .04, Z1 - .08, Z1 - .05, '#8d949c', sun=False)
    chair(shop, -.42, 3.12)
    chair(shop, .42, 3.14)
    shop.box(X0, X1, TOP - .045, TOP, Z0, Z1, '#c9955c', top='#dfb079')
    for x in (X0 + .05, X1 - .08):
        shop.box(x, x + .035, 0, TOP - .04, Z0 + .04, Z0 + .075, '#9aa1a8', sun=False)
    edge = Layer()
    edge.line([p(X0, TOP, Z0), p(X1, TOP, Z0)], '#8a6f52', 4, .8)
    shop.lay(edge, rough=.4)


def on(x, z):
    """a point of our table"""
    return p(x, TOP, z)


def noodles(shop, x, z):
    """a wide bowl; the noodles cut by hand, courgette, a pinch of seaweed"""
    left, y = on(x, z)
    wide, tall = 118, 66
    shop.prop(lambda layer: layer.curve([(left - wide, y - tall), (left - wide * .86, y - tall * .35), (left - wide * .5, y), (left + wide * .5, y), (left + wide * .86, y - tall * .35), (left + wide, y - tall), (left, y - tall + 30)], '#e6dfd0', tension=.4), 18, 13, 18, sh=.6, key=.3, rim=('#fffbe8', 2.6, .8))
    soup = Layer()
    soup.ell(left, y - tall, wide, 29, '#f6eddb')
    soup.ell(left, y - tall + 2, wide * .90, 24, '#c9964e')
    dice = random.Random(int(x * 100) + 9)
    for _ in range(26):
        a, r = dice.uniform(0, 6.28), dice.uniform(0, .62)
        cx, cy = left + math.cos(a) * r * wide, y - tall + math.sin(a) * r * 22
        span, bend = dice.uniform(26, 52), dice.uniform(-9, 9)
        soup.curve([(cx - span * .6, cy), (cx, cy + bend), (cx + span * .6, cy + dice.uniform(-4, 4))], '#f3e2b8', w=5, close=False)
    for _ in range(6):
        soup.rect(left + dice.uniform(-52, 40), y - tall + dice.uniform(-12, 8), 24, 5, '#8fae72', r=2)
    for _ in range(9):
        soup.rect(left + dice.uniform(-26, 22), y - tall + dice.uniform(-8, 4), 11, 4, '#4a5148', r=1)
    shop.lay(soup, rough=.4)


def dishes(shop):
    """everything else there is to hide behind, and the seventh dumpling"""
    left, y = on(.0, 2.62)
    shop.prop(lambda layer: layer.ell(left, y - 6, 112, 24, '#7f9cb8'), 6, 5, 12, key=.3)
    dice = random.Random(2)
    for i, (dx, dy) in enumerate(((-62, -16), (-20, -20), (24, -20), (64, -15), (-42, -4), (2, -6), (46, -3))):
        def dumpling(layer):
            a, b = left + dx, y + dy
            layer.curve([(a - 27, b), (a - 20, b - 19), (a, b - 26), (a + 20, b - 19), (a + 27, b), (a, b + 7)], '#efdfbc', tension=.45)
        shop.prop(dumpling, 7, 5, 4, key=.4, castmul=.4)
    left, y = on(.0, 2.24)
    shop.prop(lambda layer: layer.curve([(left - 52, y - 30), (left - 40, y - 6), (left - 22, y), (left + 22, y), (left + 40, y - 6), (left + 52, y - 30), (left, y - 20)], '#e4e6e4', tension=.4), 9, 7, 10, key=.5)
    kimchi = Layer()
    kimchi.ell(left, y - 30, 52, 13, '#f3f2ec')
    for _ in range(16):
        kimchi.ell(left + dice.uniform(-34, 34), y - 33 + dice.uniform(-7, 5), dice.uniform(7, 15), dice.uniform(4, 7), dice.choice((PERSIMMON, '#c9512e', '#e58a5c')), 1, rot=dice.uniform(-.6, .6))
    kimchi.ell(left - 8, y - 36, 12, 5, '#f3dcb8')
    shop.lay(kimchi, rough=.5)
    for x, colour, cap in ((.245, '#5a3a30', '#8a3a2e'), (.30, '#efe6c8', '#7f9cb8')):
        left, y = on(x, 2.70)
        shop.prop(lambda layer: (layer.rect(left - 13, y - 50, 26, 50, colour, r=6), layer.poly([(left - 9, y - 50), (left - 4, y - 66), (left + 4, y - 66), (left + 9, y - 50)], cap)), 6, 5, 8, key=.4)
    shears = Layer()
    left, y = on(.17, 2.2)
    shears.line([(left, y), (left + 62, y - 22)], '#8d949c', 6)
    shears.line([(left + 4, y - 18), (left + 60, y - 6)], '#8d949c', 6)
    shears.ell(left - 12, y + 2, 15, 9, INK, 1, w=5, rot=-.3)
    shears.ell(left - 8, y - 22, 15, 9, INK, 1, w=5, rot=.3)
    shop.lay(shears, rough=.4)
    for x, z in ((-.255, 2.74), (-.20, 2.14)):
        left, y = on(x, z)
        shop.prop(lambda layer: layer.poly([(left - 20, y - 46), (left + 20, y - 46), (left + 17, y), (left - 17, y)], '#98a4ae'), 7, 5, 8, key=.5)
        cup = Layer()
        cup.ell(left, y - 46, 20, 5, '#eef2f2')
        shop.lay(cup)
    for x in (-.40, .40):
        left, y = on(x + (.19 if x > 0 else -.16), 2.14)
        sticks = Layer()
        for d in (0, 11):
            sticks.line([(left - 58, y - 6 + d), (left + 50, y - 10 + d)], '#9aa1a8', 4)
        sticks.line([(left - 60, y - 22), (left + 30, y - 24)], '#9aa1a8', 4)
        sticks.ell(left + 42, y - 25, 17, 8, '#a9b0b6')
        shop.lay(sticks, rough=.4)


def steam(shop, x, y, wide, high, strength, seed):
    """ribbons"""
    dice = random.Random(seed)
    cloud = Layer()
    for _ in range(5):
        start, bend = dice.uniform(-.5, .5) * wide, dice.uniform(-.6, .6) * wide
        for step in range(10):
            t = step / 9
            cloud.ell(x + start + bend * t + math.sin(t * 5 + start) * wide * .14, y - high * t, wide * (.14 + .16 * t), wide * (.18 + .16 * t), '#fffaf0', strength * (1 - t) ** 1.1)
    shop.lay(cloud, soft=wide * .10)


def main():
    shop = LampStage('#f1e2bf', CAMERA, dir=(-.5, -.75), shade='#7f86a8', shade_a=.6, key='#ffe0a4', room=(LEFT, RIGHT, 0, CEILING, 0, BACK))
    shell(shop)
    day = door(shop)
    walls(shop)
    x, y = hatch(shop)
    far_tables(shop)
    ours(shop)
    daylight = Lamp(sheet((LEFT + .02, .1, 2.9), (0, 0, 1.6), (0, 1.9, 0), 4, 4), '#fff2cc', 2.5, (1, -.05, 0), .0, (-.05, .6), .5)
    tubes = Lamp([(-1.2 + i * .6, 2.5, 3.0) for i in range(5)], '#ffd28a', 1.3, (0, -1, 0), .3, (-.1, .5), 1.0)
    shop.light([daylight, tubes], '#a89a8c', spare=day)
    noodles(shop, -.44, 2.40)
    noodles(shop, .44, 2.40)
    dishes(shop)
    fitting = Layer()
    fitting.poly([p(-1.35, 2.53, 2.96), p(-1.35, 2.53, 3.06), p(1.35, 2.53, 3.06), p(1.35, 2.53, 2.96)], '#fffbe6')
    glow = Layer()
    glow.poly([p(-1.35, 2.53, 2.9), p(-1.35, 2.53, 3.1), p(1.35, 2.53, 3.1), p(1.35, 2.53, 2.9)], '#ffe7b0')
    shop.glow(glow, (8, 40, 120), (.4, .4, .5))
    shop.lay(fitting, rough=.4)
    steam(shop, x, y, 130, 240, .20, 3)
    for side in (-.44, .44):
        left, foot = on(side, 2.40)
        steam(shop, left, foot - 70, 110, 210, .17, 5 if side > 0 else 8)
    shop.vignette('#3a3350', .30, .48, .52, .98).finish(.026, .024)
    deliver(shop, 'noodle-shop', 3)


if __name__ == '__main__':
    main()
