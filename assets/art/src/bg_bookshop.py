"""bookshop: the pens are at the back of the shop, under lock and key, between the globes and the Bibles.

A glass counter, squared to the frame, lit from inside like an aquarium; the shop behind it is shut off in the dark. There is one
gap in the row; what lay there lies on the pad where everybody tries a pen with his name. The red is a paper carnation.
"""
import math
import random

from press import Cam, Layer, mix
from stage import Stage
from kit import clip_to, deliver
from kit_grey import BRASS, INK, PAPER, SLATE, TOMATO
from cut import shadow, sheet, soft_pool, words

# the counter: its glass top's far and near edge, the foot of the pane
REAR, NEAR, FOOT = 496, 598, 884
CASE = ((352, 1568), (226, 1694))


def wall(shop):
    """bottle green between the bays, a lamp over each"""
    sheet(shop, [(-20, -20), (1940, -20), (1940, 560), (-20, 560)], [(0, '#27383b'), (1, '#3f5355')], rough=0)
    soft_pool(shop, 960, 300, 620, 420, '#8fa6a2', .5, 'over', 1.3)
    for x in (540, 1380):
        sheet(shop, [(x - 62, -20), (x + 62, -20), (x + 62, 560), (x - 62, 560)], [(0, '#4b6062'), (.5, '#3a4e50'), (1, '#2c3d40')], (x - 62, 0), (x + 62, 0))
    for x, text in ((240, '지구본'), (960, '필기구'), (1680, '성경')):
        board = Layer()
        for dx in (-74, 74):
            board.line([(x + dx, -10), (x + dx, 22)], '#141d21', 4)
        board.rect(x - 104, 20, 208, 46, '#1d2e2d')
        board.rect(x - 104, 20, 208, 4, '#6d8580')
        words(board, text, x, 44, 28, 'NanumMyeongjo', '#e6e9df')
        shop.lay(board, rough=.4)


def bay(shop, x0, x1, boards, glow, back):
    """a cupboard without doors"""
    sheet(shop, [(x0 - 14, 76), (x1 + 14, 76), (x1 + 14, 560), (x0 - 14, 560)], [(0, '#1a2629'), (1, '#233235')])
    sheet(shop, [(x0, 90), (x1, 90), (x1, 560), (x0, 560)], back)
    strips, shine = Layer(), Layer()
    for foot in boards:
        strips.rect(x0, foot, x1 - x0, 12, '#26373a')
        strips.rect(x0, foot, x1 - x0, 3, '#a9bab4', .8)
        if glow:
            strips.rect(x0 + 6, foot + 12, x1 - x0 - 12, 5, '#fbfdf4')
            shine.rect(x0 + 6, foot + 12, x1 - x0 - 12, 5, '#e6f0e6')
    if glow:
        strips.rect(x0 + 6, 90, x1 - x0 - 12, 6, '#fbfdf4')
        shine.rect(x0 + 6, 90, x1 - x0 - 12, 6, '#e6f0e6')
    shop.lay(strips, rough=.3)
    if glow:
        shop.glow(shine, (8, 34, 90), (.4, .4, .4))


def globes(shop):
    """five worlds, none of them turning"""
    bay(shop, 66, 416, (308, 520), False, [(0, '#33474a'), (1, '#27373b')])
    for x, foot, size in ((140, 308, 54), (246, 308, 44), (344, 308, 58), (164, 520, 64), (318, 520, 60)):
        cy = foot - size - 22
        stand = Layer()
        stand.ell(x, foot - 4, size * .46, 7, '#6d5836')
        stand.line([(x, foot - 6), (x, cy + size)], BRASS, 6)
        stand.c.arc(x, cy, size + 8, 1.1, 4.4)
        stand.col(BRASS, .9)
        stand.c.set_line_width(5)
        stand.c.stroke()
        shop.lay(stand, rough=.4)
        shop.prop(lambda layer: layer.ell(x, cy, size, size, '#567684'), size * .34, size * .26, 6, sh=.75, rim=('#c3d6d4', 2, .7))
        land, dice = Layer(), random.Random(int(x))
        with clip_to(land, [(x + size * .96 * math.cos(t * .3), cy + size * .96 * math.sin(t * .3)) for t in range(21)]):
            for _ in range(4):
                a, b, s = x + dice.uniform(-.7, .6) * size, cy + dice.uniform(-.6, .6) * size, size * dice.uniform(.22, .42)
                land.curve([(a + s * dice.uniform(.7, 1.3) * math.cos(t), b + s * dice.uniform(.6, 1.2) * math.sin(t)) for t in (0, .9, 1.7, 2.6, 3.4, 4.3, 5.3)], '#9aa98a', .85, tension=.5)
            for t in (-.5, 0, .5):
                land.ell(x, cy + t * size, size, size * .16, '#dfe9e4', .25, w=1.4)
        shop.lay(land, rough=.4)


def bibles(shop):
    """one book, forty times"""
    bay(shop, 1504, 1854, (308, 520), False, [(0, '#33474a'), (1, '#27373b')])
    dice = random.Random(12)
    for foot, high in ((308, 158), (520, 164)):
        books, x = Layer(), 1514
        while x < 1832:
            wide = dice.choice((26, 30, 34))
            if x + wide > 1850:
                break
            tall = high * dice.uniform(.86, 1)
            ink = dice.choice(('#171f22', '#1d2a2d', '#2a2324', '#20322f', '#171f22'))
            books.rect(x, foot - tall, wide - 2, tall, ink, r=3)
            books.rect(x + 2, foot - tall + 2, 3, tall - 4, mix(ink, '#ffffff', .18), .8)
            for t in (.14, .18, .80, .84):
                books.rect(x + 3, foot - tall * (1 - t), wide - 8, 2.4, BRASS, .8)
            if wide > 27:
                books.text('성', x + wide / 2 - 1, foot - tall * .60, 16, 'NanumMyeongjo', '#c9a868')
                books.text('경', x + wide / 2 - 1, foot - tall * .46, 16, 'NanumMyeongjo', '#c9a868')
            x += wide
        shop.lay(books, rough=.4)


def inks(shop):
    """bottles and boxes, lit from over and under"""
    bay(shop, 700, 1220, (214, 338, 462), True, [(0, '#c9d6d0'), (1, '#a9bcb6')])
    things, dice = Layer(), random.Random(5)
    x = 722
    while x < 1190:
        wide = dice.uniform(50, 96)
        tall = dice.uniform(34, 78)
        ink = dice.choice(('#7d9092', '#5d7377', '#9aaba6', '#455a60', '#b3a78a'))
        things.rect(x, 214 - tall, min(wide, 1204 - x), tall, ink)
        things.rect(x, 214 - tall, min(wide, 1204 - x), 5, mix(ink, '#ffffff', .4))
        things.rect(x + 10, 214 - tall * .62, max(8, min(wide, 1204 - x) - 20), tall * .3, '#e6ebe2')
        x += wide + 8
    colours = ('#2a3f5c', '#2f4b4b', '#53373f', '#33434e', '#2a3f5c', '#4a4460', '#3f5a4c', '#2b2f38')
    for i in range(8):
        cx = 746 + i * 61
        things.rect(cx - 22, 338 - 52, 44, 52, colours[i], r=7)
        things.rect(cx - 13, 338 - 68, 26, 18, '#171f22', r=3)
        things.rect(cx - 16, 338 - 36, 32, 22, '#eef1e8')
        things.line([(cx - 17, 338 - 46), (cx - 17, 338 - 10)], '#ffffff', 3, .5)
    x = 716
    while x < 1200:
        wide = dice.uniform(44, 84)
        tall = dice.uniform(28, 70)
        ink = dice.choice(('#8fa09f', '#6d8285', '#b9c4bd', '#a59a80'))
        things.rect(x, 462 - tall, min(wide, 1206 - x), tall, ink)
        things.rect(x + 8, 462 - tall * .6, max(6, min(wide, 1206 - x) - 16), tall * .26, '#eef1e8')
        x += wide + 6
    shop.lay(things, rough=.4)


def pen(layer, x, top, foot, lean, ink, metal='#c9a868', wide=15):
    """standing in its groove, cap up"""
    a, b = x + lean, x
    middle = (a + b) / 2
    layer.line([(b, foot), (a, top)], ink, wide)
    layer.line([(b - wide * .22, foot), (a - wide * .22, top)], mix(ink, '#ffffff', .45), wide * .2, .9)
    split = top + (foot - top) * .42
    at = a + (b - a) * .42
    layer.line([(at - wide * .52, split), (at + wide * .52, split)], metal, 5)
    layer.line([(a + wide * .36, top + 8), (at + wide * .34, split - 16)], metal, 3.4)
    layer.ell(a, top - 2, wide * .4, 4, metal)
    layer.line([(middle, foot + 2), (b, foot + 5)], metal, 4)


def case(shop):
    """glass, brass edges, a sloping bed of velvet, one lock"""
    (r0, r1), (n0, n1) = CASE
    sheet(shop, [(-20, 552), (1940, 552), (1940, 1100), (-20, 1100)], [(0, '#2a2622'), (.3, '#231f1d'), (1, '#100f0f')], rough=0)
    counter = Layer()
    counter.rect(-20, 548, 1960, 10, '#6a5844')
    counter.rect(-20, 548, 1960, 3, '#b79f7c', .7)
    for x in (110, 1812):
        counter.line([(x, 562), (x, 1090)], '#15130f', 4, .7)
    shop.lay(counter, rough=.4)
    sheet(shop, [(n0, NEAR), (n1, NEAR), (n1, FOOT), (n0, FOOT)], [(0, '#5f7878'), (1, '#3a4e52')])
    for side in (0, 1):
        x_far, x_near = (r0 + 20, n0) if side == 0 else (r1 - 20, n1)
        sheet(shop, [(x_near, NEAR), (x_far, NEAR), (x_far, FOOT - 96), (x_near, FOOT)], [(0, '#3f5558'), (1, '#6d8888')], (n0 if side == 0 else n1, 0), (x_far, 0))
    bed = [(r0 + 26, NEAR + 16), (r1 - 26, NEAR + 16), (n1 - 44, FOOT - 64), (n0 + 44, FOOT - 64)]
    sheet(shop, bed, [(0, '#f3f5ec'), (.5, '#dfe6dd'), (1, '#b9c7c1')])
    sheet(shop, [(n0 + 44, FOOT - 64), (n1 - 44, FOOT - 64), (n1 - 44, FOOT - 40), (n0 + 44, FOOT - 40)], [(0, '#8fa29e'), (1, '#6d8282')])
    soft_pool(shop, 960, NEAR + 60, 640, 130, '#fdfff6', .4, power=1.2)
    inkset = ('#1b262b', '#24343a', '#2f4b46', '#39465a', '#1b262b', '#5a3f36', '#2a3038', '#44545c')
    for i in range(23):
        if i == 11:
            continue
        t = (i - 11) / 11
        top, foot = NEAR + 34, FOOT - 92
        x = 960 + t * 664
        lean = -t * 76
        shadow(shop, [(x + 10, foot + 2), (x + lean + 10, top + 6), (x + lean + 26, top + 10), (x + 26, foot + 6)], '#6d8282', .45, 3)
        layer = Layer()
        pen(layer, x, top, foot, lean, inkset[(i * 3) % 8], '#d9dfe0' if i % 3 == 0 else '#c9a868')
        shop.lay(layer, rough=.3)
        tag = Layer()
        tag.rect(x - 15, FOOT - 80, 30, 13, PAPER)
        tag.line([(x - 9, FOOT - 73), (x + 8, FOOT - 73)], SLATE, 2)
        shop.lay(tag, rough=.3)
    groove = Layer()
    groove.line([(960, NEAR + 40), (960, FOOT - 94)], '#9fb0aa', 15)
    groove.line([(956, NEAR + 40), (956, FOOT - 94)], '#7d918d', 5)
    groove.rect(945, FOOT - 80, 30, 13, PAPER)
    words(groove, '480,000', 960, FOOT - 52, 15, 'NanumBarunGothic', '#e6ebe2')
    for i in range(9):
        x = n0 + 90 + i * 150
        groove.rect(x, FOOT - 28, 104, 24, ('#26373c', '#33494c', '#1f2d31')[i % 3])
        groove.rect(x + 22, FOOT - 20, 60, 8, '#a9b7b0', .8)
    shop.lay(groove, rough=.3)


def glass(shop):
    """what one sees of it: two edges, a few slants, a lock"""
    (r0, r1), (n0, n1) = CASE
    sheet(shop, [(r0, REAR), (r1, REAR), (n1, NEAR), (n0, NEAR)], [(0, '#b9c9c4'), (1, '#dde6df')], alpha=.60)
    soft_pool(shop, 960, 556, 520, 60, '#fdfff4', .45, power=1.1)
    panes = Layer()
    for x, wide in ((420, 90), (540, 34), (1290, 120), (1450, 40)):
        panes.poly([(x, NEAR), (x + wide, NEAR), (x + wide - 170, FOOT), (x - 170, FOOT)], '#ffffff', .085)
        panes.poly([(x + 40, REAR), (x + 40 + wide, REAR), (x + wide, NEAR), (x, NEAR)], '#ffffff', .16)
    shop.lay(panes, rough=.3)
    edge = Layer()
    edge.line([(n0, NEAR), (r0, REAR), (r1, REAR), (n1, NEAR)], BRASS, 5)
    edge.line([(n0, NEAR), (n0, FOOT), (n1, FOOT), (n1, NEAR)], BRASS, 8)
    edge.line([(n0 + 4, NEAR), (n0 + 4, FOOT)], '#f0d9a4', 2, .8)
    edge.ell(1600, FOOT - 6, 12, 12, '#e0c284')
    edge.rect(1597, FOOT - 10, 6, 10, INK)
    shop.lay(edge, rough=.3)
    light = Layer()
    light.rect(n0, NEAR - 4, n1 - n0, 9, '#fdfff4')
    shop.lay(light)
    shop.glow(light, (6, 30, 100), (.5, .45, .5))


def pad(shop):
    """public property, like a bench: everybody tries it with his name"""
    sheet_at = [(838, 520), (1076, 514), (1112, 582), (826, 590)]
    shadow(shop, [(832, 532), (1092, 526), (1136, 604), (812, 612)], '#5f7472', .6, 6)
    sheet(shop, [(826, 590), (1112, 582), (1112, 596), (826, 604)], [(0, '#b9bfb2'), (1, '#8f9a92')])
    sheet(shop, sheet_at, [(0, '#f7f6ea'), (1, '#fffdf2')])
    ink = Layer()
    for text, x, y, size, turn in (('백', 884, 536, 25, -.1), ('서지은', 958, 532, 22, .06), ('잉크', 1036, 531, 24, -.05)):
        words(ink, text, x, y, size, 'Nanum Pen Script', '#3d4f66', .9, turn=turn)
    words(ink, '고영', 968, 560, 40, 'Nanum Pen Script', '#22385c', turn=-.05)
    ink.curve([(1020, 566), (1036, 558), (1050, 572), (1066, 560)], '#3d4f66', w=2.4, close=False)
    shop.lay(ink, rough=.3)
    shadow(shop, [(1006, 590), (1150, 536), (1166, 548), (1022, 604)], '#5f7472', .55, 4)
    silver = Layer()
    a, b = (1000, 580), (1168, 512)
    silver.line([a, b], '#8fa0a4', 17)
    silver.line([(a[0] - 1, a[1] - 4), (b[0] - 1, b[1] - 4)], '#ffffff', 6)
    silver.line([(a[0] + 3, a[1] + 6), (b[0] + 3, b[1] + 6)], '#4f6269', 3, .9)
    silver.line([(1080, 538), (1088, 556)], '#4f6269', 4)
    silver.line([(1096, 527), (1154, 504)], '#dfe6e6', 5)
    silver.poly([(1004, 572), (1008, 586), (972, 593)], '#d9b468')
    silver.line([(976, 592), (1000, 580)], '#6d5836', 1.6)
    shop.lay(silver, rough=.3)


def glove(shop):
    """one, for taking them out"""
    shape = [(612, 556), (630, 534), (684, 526), (706, 516), (752, 514), (756, 522), (716, 530), (768, 528), (772, 538), (722, 542), (764, 546), (764, 556), (716, 556), (744, 562), (742, 571), (694, 572), (650, 580), (620, 576)]
    shadow(shop, [(q[0] + 8, q[1] + 12) for q in shape], '#5f7472', .5, 5, .3)
    shop.prop(lambda layer: layer.curve(shape, '#f6f7ee', tension=.35), 8, 6, 0, sh=.55, key=.3)
    lines = Layer()
    for points in ([(694, 532), (716, 531)], [(700, 544), (722, 543)], [(696, 557), (716, 557)], [(630, 540), (636, 574)]):
        lines.line(points, '#a9b7b2', 2.4)
    shop.lay(lines, rough=.4)


def carnation(shop):
    """paper, for a customer's teacher"""
    x, y = 1258, 506
    stem = Layer()
    stem.curve([(x - 4, y + 22), (x - 14, y + 52), (x - 40, y + 70)], '#4f7058', w=7, close=False)
    stem.curve([(x - 16, y + 46), (x + 26, y + 40), (x + 44, y + 58), (x + 8, y + 60)], '#5f8566', tension=.5)
    shop.lay(stem, rough=.4)
    shadow(shop, [(x - 40, y + 44), (x + 50, y + 44), (x + 64, y + 66), (x - 30, y + 72)], '#5f7472', .4, 8)
    dice = random.Random(7)
    for ring, (size, ink) in enumerate(((50, '#9c2f1e'), (42, '#b93a26'), (33, TOMATO), (23, '#e0634a'), (12, '#ef8468'))):
        petals = Layer()
        count = 15 - ring * 2
        for i in range(count):
            turn = 6.283 * i / count + ring * .3
            px, py = x + math.cos(turn) * size * .62, y - 4 + math.sin(turn) * size * .52
            petals.curve([(px + math.cos(turn + d) * size * .42 * dice.uniform(.8, 1.15), py + math.sin(turn + d) * size * .36 * dice.uniform(.8, 1.15)) for d in (-1.6, -.9, -.45, 0, .45, .9, 1.6, 3.1)], ink, tension=.25)
        shop.prop(petals, 4, 3, 2, sh=.45)
    pin = Layer()
    pin.line([(x - 52, y + 76), (x + 2, y + 70)], '#d9dfe0', 3)
    pin.ell(x - 54, y + 76, 5, 5, '#eef1ea')
    shop.lay(pin)


def main():
    shop = Stage('#3a4c4e', Cam(), dir=(.1, -.95), shade='#2a3b40', shade_a=.85, key=PAPER, rough=.4)
    wall(shop)
    globes(shop)
    bibles(shop)
    inks(shop)
    case(shop)
    glass(shop)
    glove(shop)
    pad(shop)
    carnation(shop)
    soft_pool(shop, 960, 640, 900, 320, '#dfe9e0', .14)
    shop.vignette('#0c1316', .55, .5, .54, .98).finish(.026, .02)
    deliver(shop, 'bookshop', 2)


if __name__ == '__main__':
    main()
