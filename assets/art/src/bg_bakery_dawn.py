"""bakery-dawn: Mangwon at four in the morning, every shutter down but one, and that one up as far as the hip.

Butter light comes out from under it across the road, and stands in the one window, where the first tray of the day is
steaming; all the rest of the street is faded blue. The awning is the one persimmon thing.
"""
import math
import random

from press import Cam, Layer, mix
from stage import Stage
from kit import cable, clip_to, deliver
from cut import shadow, sheet, soft_pool, sunlit, words

INK, NIGHT, PERSIMMON, BUTTER, CREAM, BLUE = '#1d2148', '#3a4274', '#d9633a', '#ffcf7c', '#fff0c8', '#3d5f96'
GROUND = 762
GAP, PANE = (356, 796, 566, GROUND), (898, 1634, 330, 626)


def house(street):
    """two storeys of small brick, asleep"""
    sheet(street, [(-20, -20), (1940, -20), (1940, GROUND), (-20, GROUND)], [(0, '#2b325f'), (.5, '#3f4878'), (1, '#4a5080')], rough=0)
    bricks, dice = Layer(), random.Random(4)
    for row in range(34):
        for column in range(33):
            if dice.random() < .22:
                x, y = -20 + column * 60 + (row % 2) * 30, row * 23
                bricks.rect(x, y, 56, 19, dice.choice(('#343c6c', '#4a5284', '#555a88')), .55)
    street.lay(bricks, rough=.6)
    upper = Layer()
    for x, wide, lit in ((420, 210, False), (980, 210, False), (1310, 150, True)):
        upper.rect(x - 9, -20, wide + 18, 106, '#232a54')
        upper.rect(x, -20, wide, 94, '#4a4470' if lit else '#1b2149')
        upper.rect(x + wide / 2 - 4, -20, 8, 94, '#3a4274')
        upper.poly([(x + 10, -20), (x + wide * .3, -20), (x + 10, 74)], '#5d6a9a', .25)
        upper.rect(x - 14, 76, wide + 28, 10, '#5b6390')
    for x in (700, 1250, 1560):
        upper.line([(x, -20), (x, 112)], '#262d58', 9)
    street.lay(upper, rough=.5)
    body = Layer()
    body.rect(116, 40, 150, 96, '#7a80a8', r=4)
    body.ell(190, 88, 38, 38, '#4a5284')
    for i in range(4):
        body.ell(190, 88, 34 - i * 9, 34 - i * 9, '#69709c', w=2)
    body.rect(106, 134, 170, 8, '#262d58')
    street.lay(body, rough=.4)


def shut(street, x0, x1, y0, y1, ink):
    """corrugated, down, with a strip of street light on every rib"""
    sheet(street, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], [(0, mix(ink, INK, .35)), (.4, ink), (1, mix(ink, INK, .15))])
    ribs = Layer()
    y = y0 + 8
    while y < y1 - 4:
        ribs.line([(x0, y), (x1, y)], mix(ink, INK, .5), 3, .8)
        ribs.line([(x0, y + 4), (x1, y + 4)], mix(ink, '#dfe4ff', .28), 2, .8)
        y += 17
    for x in (x0, x1):
        ribs.line([(x, y0 - 8), (x, y1)], mix(ink, INK, .6), 9)
    street.lay(ribs, rough=.5)


def neighbours(street):
    """a laundry and a pharmacy, at an hour when nobody is dirty or ill"""
    shut(street, -30, 258, 322, GROUND, '#4c5890')
    shut(street, 1742, 1950, 322, GROUND, '#4c5890')
    for x0, x1, ink, text, size in ((-30, 272, '#2f4a80', '망원세탁', 54), (1716, 1960, '#2f5a66', '새봄약국', 50)):
        sheet(street, [(x0, 196), (x1, 196), (x1, 300), (x0, 300)], [(0, mix(ink, '#8a92c0', .2)), (1, ink)])
        sign = Layer()
        words(sign, text, (max(x0, 0) + min(x1, 1920)) / 2, 249, size, 'BM DoHyeon', '#a9b2d8')
        sign.rect(x0, 296, x1 - x0, 7, INK, .7)
        street.lay(sign, rough=.4)
    crates = Layer()
    for row in range(2):
        x, y = 92, 700 - row * 62
        crates.rect(x, y, 150, 60, '#3a5c98', r=4)
        crates.rect(x, y, 150, 8, '#6f90c4', r=3)
        for i in range(5):
            crates.rect(x + 12 + i * 27, y + 19, 19, 28, '#25386c', r=3)
    for i in range(5):
        crates.rect(102 + i * 27, 598, 22, 42, '#c9cfe6', r=5)
        crates.poly([(102 + i * 27, 600), (113 + i * 27, 584), (124 + i * 27, 600)], '#e9ecf6')
    street.lay(crates, rough=.4)


def loaf(layer, x, y, wide, kind, ink):
    """round, long or in a tin"""
    if kind == 0:
        layer.curve([(x - wide, y), (x - wide * .9, y - wide * .7), (x, y - wide * 1.0), (x + wide * .9, y - wide * .7), (x + wide, y)], ink, tension=.5)
        layer.curve([(x - wide * .5, y - wide * .66), (x, y - wide * .84), (x + wide * .5, y - wide * .66)], mix(ink, '#fff0c8', .45), w=3, close=False)
    elif kind == 1:
        layer.curve([(x - wide * 1.5, y), (x - wide * 1.5, y - wide * .5), (x, y - wide * .66), (x + wide * 1.5, y - wide * .5), (x + wide * 1.5, y)], ink, tension=.4)
        for i in (-1, 0, 1):
            layer.line([(x + i * wide * .8 - 4, y - wide * .16), (x + i * wide * .8 + 6, y - wide * .5)], mix(ink, '#fff0c8', .5), 3)
    else:
        layer.rect(x - wide, y - wide * 1.0, wide * 2, wide * 1.0, ink, r=4)
        layer.curve([(x - wide * 1.1, y - wide * .8), (x - wide * .9, y - wide * 1.35), (x, y - wide * 1.2), (x + wide * .9, y - wide * 1.35), (x + wide * 1.1, y - wide * .8)], mix(ink, '#8a4a1c', .2), tension=.5)


def shelves(street, hole, boards, seed, size, hide=()):
    """bread, as far as the light goes back"""
    x0, x1, y0, y1 = hole
    dice, layer = random.Random(seed), Layer()
    with clip_to(layer, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]):
        for foot in boards:
            x = x0 + 24
            kind = dice.randrange(3)
            while x < x1 - 10:
                wide = size * dice.uniform(.85, 1.1)
                step = wide * (3.4 if kind == 1 else 2.5)
                if not any(a < x < b for a, b in hide):
                    loaf(layer, x + step / 2, foot, wide, kind, dice.choice(('#c9863c', '#b97430', '#d89a4c', '#c07c3a')))
                x += step
                if dice.random() < .14:
                    kind = dice.randrange(3)
                    x += size
            layer.rect(x0, foot, x1 - x0, 9, '#a4703a')
            layer.rect(x0, foot, x1 - x0, 3, '#ffe9b0')
            layer.rect(x0, foot + 9, x1 - x0, 14, '#d89a4c', .35)
    street.lay(layer, rough=.4)


def gap(street):
    """what one sees if one bends down"""
    x0, x1, y0, y1 = GAP
    sheet(street, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], [(0, '#ffdf98'), (.6, '#ffefc0'), (1, '#f3c878')])
    shelves(street, (x0 + 20, x0 + 190, y0, y1 - 30), (y0 + 62, y0 + 130), 3, 18)
    things = Layer()
    things.rect(x0 + 250, y0, 16, y1 - y0 - 22, '#a9743c')
    things.rect(x1 - 30, y0, 16, y1 - y0 - 22, '#a9743c')
    things.rect(x0 + 236, y0 + 24, 210, 15, '#c99450')
    things.rect(x0 + 236, y0 + 24, 210, 4, '#fff3cf')
    things.curve([(x0 + 292, y1 - 20), (x0 + 284, y1 - 104), (x0 + 300, y1 - 124), (x0 + 350, y1 - 124), (x0 + 366, y1 - 104), (x0 + 358, y1 - 20)], '#f6ead0', tension=.3)
    words(things, '강력분', x0 + 325, y1 - 66, 30, 'BM HANNA Pro', '#8a5a34')
    things.line([(x0 + 300, y1 - 106), (x0 + 350, y1 - 106)], '#c9a878', 3)
    for i in range(2):
        things.ell(x0 + 216 + i * 30, y1 - 22, 21, 8, '#6f9ac4')
        things.ell(x0 + 216 + i * 30, y1 - 25, 13, 5, '#4d76a0')
    things.rect(x0, y1 - 14, x1 - x0, 14, '#c98f4c')
    street.lay(things, rough=.4)
    shut(street, x0, x1, 282, y0 - 8, '#56629a')
    lip = Layer()
    lip.rect(x0 - 6, y0 - 12, x1 - x0 + 12, 15, '#7a86b8', r=4)
    lip.rect(x0 - 6, y0 + 1, x1 - x0 + 12, 4, CREAM)
    lip.rect((x0 + x1) / 2 - 34, y0 - 30, 68, 12, '#2a3160', r=5)
    for x in (x0 - 6, x1 + 6):
        lip.line([(x, 276), (x, y1)], '#2a3160', 13)
        lip.line([(x + (8 if x < 500 else -8), y0), (x + (8 if x < 500 else -8), y1)], '#ffd890', 3, .8)
    street.lay(lip, rough=.4)


def window(street):
    """the only one in Mangwon"""
    x0, x1, y0, y1 = PANE
    frame = Layer()
    frame.rect(x0 - 18, y0 - 20, x1 - x0 + 36, y1 - y0 + 38, '#5a4a62')
    street.lay(frame, rough=.4)
    sheet(street, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], [(0, '#ffd988'), (.5, '#ffeab4'), (1, '#ffdf9c')])
    shelves(street, (x0, x1, y0, y1), (y0 + 86, y0 + 158, y0 + 226), 11, 20)
    soft_pool(street, 1266, 470, 420, 190, '#fff3cf', .35)
    tray = Layer()
    tray.poly([(1180, y1 - 22), (1594, y1 - 22), (1618, y1 - 2), (1160, y1 - 2)], '#8d93b0')
    tray.poly([(1180, y1 - 22), (1594, y1 - 22), (1590, y1 - 28), (1184, y1 - 28)], '#d8dcea')
    street.lay(tray, rough=.4)
    for i in range(6):
        x = 1218 + i * 67
        street.prop(lambda layer: layer.curve([(x - 32, y1 - 16), (x - 30, y1 - 42), (x - 12, y1 - 60), (x + 12, y1 - 60), (x + 30, y1 - 42), (x + 32, y1 - 16)], '#b56a2a', tension=.5), 8, 6, 3, sh=.5, key=.6, rim=('#ffe9b0', 2.2, .9))
        seeds = Layer()
        for dx, dy in ((-5, -54), (3, -56), (-1, -50), (7, -51)):
            seeds.ell(x + dx, y1 + dy, 2, 1.4, '#3a2418')
        street.lay(seeds)
    steam = Layer()
    for cx in (1266, 1398, 1500):
        for i in range(50):
            t = i / 50
            steam.ell(cx + 20 * t * math.sin(t * 6 + cx), y1 - 66 - 180 * t, 7 + 24 * t, 9 + 14 * t, '#ffffff', .085 * (1 - t))
    street.lay(steam, soft=5)
    bars = Layer()
    for x in (x0 + 244, x0 + 490):
        bars.rect(x - 8, y0, 16, y1 - y0, '#5a4a62')
        bars.rect(x + 4, y0, 4, y1 - y0, '#ffe9b8', .8)
    bars.poly([(x0 + 20, y0 + 20), (x0 + 96, y0 + 20), (x0 + 40, y1 - 60), (x0 + 20, y1 - 60)], '#ffffff', .14)
    street.lay(bars, rough=.4)
    card = Layer()
    card.rect(x0 + 36, y1 - 126, 180, 100, '#fff8e6')
    words(card, '저녁 여덟 시부터', x0 + 126, y1 - 94, 24, 'NanumBarunpen', '#5a3a4a')
    words(card, '반값', x0 + 126, y1 - 54, 46, 'BM JUA_TTF', BLUE)
    street.lay(card, rough=.4)
    sheet(street, [(x0 - 30, y1 + 16), (x1 + 30, y1 + 16), (x1 + 40, y1 + 32), (x0 - 40, y1 + 32)], [(0, '#ffe2a4'), (1, '#b78a6c')])
    sheet(street, [(x0 - 30, y1 + 32), (x1 + 30, y1 + 32), (x1 + 30, GROUND), (x0 - 30, GROUND)], [(0, '#6d638a'), (1, '#4a4c7c')])
    tiles = Layer()
    for i in range(17):
        tiles.line([(x0 - 30 + i * 50, y1 + 32), (x0 - 30 + i * 50, GROUND)], '#3a3f70', 2.4, .7)
    for y in (y1 + 66, y1 + 100):
        tiles.line([(x0 - 30, y), (x1 + 30, y)], '#3a3f70', 2.4, .7)
    street.lay(tiles, rough=.4)


def awning(street):
    """persimmon, wet along its edge"""
    top, low = 262, 350
    sheet(street, [(890, top), (1640, top), (1716, low), (820, low)], [(0, '#8a3d34'), (.5, '#c4552f'), (1, '#e8743c')])
    stripes = Layer()
    for i in range(12):
        if i % 2:
            a, b = 890 + i * 62.5, 820 + i * 74.7
            stripes.poly([(a, top), (a + 62.5, top), (b + 74.7, low), (b, low)], '#f3dcae', .30)
    for i in range(12):
        x = 820 + i * 74.7
        stripes.curve([(x, low - 2), (x + 74.7, low - 2), (x + 74.7, low + 18), (x + 37, low + 36), (x, low + 18)], '#f09a54' if i % 2 else PERSIMMON, tension=.3)
    stripes.line([(890, top), (1640, top)], '#f0a070', 4, .7)
    street.lay(stripes, rough=.5)
    shadow(street, [(880, low + 24), (1650, low + 24), (1640, low + 52), (890, low + 52)], '#8a4a3a', .35, 6)


def sign(street):
    """the owner had been as far as Incheon"""
    sheet(street, [(300, 112), (1700, 112), (1700, 244), (300, 244)], [(0, '#b9bdd6'), (1, '#8f96bc')])
    for x in (440, 800, 1200, 1560):
        soft_pool(street, x, 168, 210, 110, '#ffe9b4', .6, 'over', 1.2)
    letters = Layer()
    letters.rect(300, 112, 1400, 6, '#e9ecf6', .8)
    letters.rect(300, 238, 1400, 8, INK, .7)
    words(letters, '비엔나 제과', 590, 181, 92, 'BM DoHyeon', '#2d4a86')
    words(letters, '빵은 매일 새벽에 굽습니다', 1330, 183, 41, 'BM DoHyeon', '#3d5590')
    street.lay(letters, rough=.4)
    heads, glow = Layer(), Layer()
    for x in (440, 800, 1200, 1560):
        heads.curve([(x + 64, 58), (x + 40, 44), (x + 14, 52), (x, 84)], '#1d2148', w=6, close=False)
        heads.poly([(x - 34, 92), (x + 30, 76), (x + 36, 100), (x - 28, 108)], '#1d2148')
        heads.line([(x - 24, 108), (x + 32, 101)], '#fff3cf', 5)
        glow.line([(x - 24, 110), (x + 32, 104)], BUTTER, 9)
    street.lay(heads, rough=.4)
    street.glow(glow, (6, 26, 60), (.5, .4, .3))


def road(street):
    """wet, and for a few metres it is made of butter"""
    sheet(street, [(-20, GROUND), (1940, GROUND), (1940, 1100), (-20, 1100)], [(0, '#5a5f90'), (.25, '#3f4678'), (1, '#262c58')], rough=.3)
    kerb = Layer()
    kerb.rect(-20, GROUND, 1960, 7, '#7a80ac', .8)
    kerb.line([(-20, 850), (1940, 850)], '#8389b4', 5, .6)
    kerb.line([(-20, 856), (1940, 856)], '#1d2148', 4, .6)
    for i in range(-8, 9):
        kerb.line([(960 + i * 150, GROUND), (960 + i * 178, 850)], '#333a6a', 2.4, .5)
    street.lay(kerb, rough=.6)
    x0, x1 = GAP[0], GAP[1]
    fan = [(x0, GROUND), (x1, GROUND), (x1 + 150, 1100), (x0 - 190, 1100)]
    sheet(street, fan, [(0, '#ffd284'), (1, '#9a7a68')], alpha=.62)
    sunlit(street, [fan], '#ffc870', .7, 5, lift=.35)
    soft_pool(street, 576, GROUND + 30, 300, 150, CREAM, .5, power=1.2)
    soft_pool(street, 1266, 870, 520, 120, '#ffc46e', .40, power=1.1)
    streaks, dice = Layer(), random.Random(6)
    for _ in range(70):
        x = dice.choice((dice.gauss(576, 150), dice.gauss(1266, 260)))
        y = dice.uniform(GROUND + 16, 1060)
        streaks.ell(x, y, dice.uniform(16, 70), dice.uniform(1.4, 3), '#fff0c4', dice.uniform(.12, .4))
    street.lay(streaks, mode='screen', soft=1.0)


def main():
    street = Stage(NIGHT, Cam(), dir=(.1, .9), shade='#2f366c', shade_a=.75, key='#ffd08a', rough=.5)
    house(street)
    neighbours(street)
    gap(street)
    window(street)
    awning(street)
    sign(street)
    road(street)
    wires = Layer()
    for a, b, sag in (((-20, 30), (900, -20), 26), ((-20, 76), (1940, 26), 30), ((1100, -20), (1940, 104), 20)):
        cable(wires, a, b, sag, '#161a3c', 4)
    street.lay(wires, rough=.4)
    soft_pool(street, 1266, 480, 620, 360, '#ffb45c', .26, power=1.2)
    soft_pool(street, 576, 690, 420, 260, '#ffb45c', .28, power=1.2)
    street.vignette('#12163a', .55, .5, .56, .98).finish(.026, .024)
    deliver(street, 'bakery-dawn', 3)


if __name__ == '__main__':
    main()
