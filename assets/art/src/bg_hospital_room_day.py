"""hospital-room-day: the same room, and it turns out to have a window. Visitors have been.

Frontal, long lens, light from behind the bed. The blind stands at the angle somebody keeps it at; nine pears lie where feet
are; over the rail hangs a white cloth with hair on it. The tulips are the one red thing.
"""
import math
import random

from press import Cam, Layer, mix
from stage import Stage
from kit import clip_to, deliver
from kit_grey import FOG, INK, PAPER, SLATE, TOMATO
from cut import outline, shadow, sheet, soft_pool, sunlit, words

WINDOW = (560, 1290, 74, 452)
SHADE = '#7d919a'


def walls(room):
    """bone above, sage below, a rail between at the height of a trolley"""
    sheet(room, [(-20, -20), (1940, -20), (1940, 500), (-20, 500)], [(0, '#d3dad3'), (1, '#bcc8c2')])
    for x0, x1 in ((-20, 190), (1700, 1940)):
        sheet(room, [(x0, -20), (x1, -20), (x1, 760), (x0, 760)], [(0, '#a3b1ae'), (1, '#c1cbc5')] if x0 < 0 else [(0, '#c1cbc5'), (1, '#93a3a2')], (x0, 0), (x1, 0))
    sheet(room, [(190, 486), (1700, 486), (1700, 736), (190, 736)], [(0, '#87a093'), (1, '#6d887d')])
    for points, inks in (([(-20, 500), (190, 486), (190, 736), (-20, 830)], [(0, '#6a837a'), (1, '#7d968a')]), ([(1700, 486), (1940, 500), (1940, 830), (1700, 736)], [(0, '#7a9388'), (1, '#607870')])):
        sheet(room, points, inks, (points[0][0], 0), (points[1][0], 0))
    sheet(room, [(190, 732), (1700, 732), (2000, 1100), (-80, 1100)], [(0, '#c9cfc6'), (1, '#93a09c')])
    lines = Layer()
    lines.line([(-20, 500), (190, 486), (1700, 486), (1940, 500)], PAPER, 6)
    lines.line([(-20, 508), (190, 494), (1700, 494), (1940, 508)], '#5f766e', 3, .6)
    lines.line([(-20, 828), (190, 734), (1700, 734), (1940, 828)], '#4f655f', 7, .8)
    for x in (190, 1700):
        lines.line([(x, -20), (x, 734)], '#8d9d99', 2.4, .6)
    for y in (790, 862, 956):
        lines.line([(-20, y), (1940, y)], '#8a9894', 2, .45)
    for i in range(-7, 8):
        lines.line([(945 + i * 118, 734), (945 + i * 220, 1100)], '#8a9894', 2, .4)
    room.lay(lines, rough=.6)


def view_out(room):
    """a city that has gone to work, white with haze"""
    x0, x1, y0, y1 = WINDOW
    hole = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    sheet(room, hole, [(0, '#eef3ef'), (.7, '#f8f6ea'), (1, '#f3eddb')], rough=0)
    city, dice = Layer(), random.Random(9)
    with clip_to(city, hole):
        for low, ink, high in ((400, '#d3dcd9', 150), (430, '#c0ccca', 110)):
            x = x0 - 30
            while x < x1:
                wide = dice.uniform(46, 110)
                top = low - dice.uniform(.3, 1) * high
                city.rect(x, top, wide, 460 - top, ink)
                for i in range(int(wide // 15)):
                    for j in range(int((y1 - top) // 20)):
                        city.rect(x + 7 + i * 15, top + 10 + j * 20, 6, 9, mix(ink, SLATE, .16))
                x += wide + dice.choice((-8, 4, 12))
        for dx, high in ((640, 120), (1180, 150)):
            for i in range(9):
                turn = -1.57 + (i - 4) * .24
                city.line([(dx, 470), (dx, 470 - high * .5), (dx + high * .7 * math.cos(turn), 470 - high * .5 + high * .7 * math.sin(turn))], '#a9b5ae', 3, .8)
    room.lay(city, rough=.5)
    frame = Layer()
    for x in (x0, (2 * x0 + x1) / 3, (x0 + 2 * x1) / 3, x1):
        frame.rect(x - 8, y0, 16, y1 - y0, '#8b9ca0')
        frame.rect(x - 8, y0, 5, y1 - y0, '#e9ede6')
    frame.rect(x0 - 8, y1 - 8, x1 - x0 + 16, 10, '#8b9ca0')
    room.lay(frame, rough=.4)
    sheet(room, [(x0 - 40, y1), (x1 + 40, y1), (x1 + 52, y1 + 24), (x0 - 52, y1 + 24)], [(0, '#fbfaf0'), (1, '#d8ded6')])
    shadow(room, [(x0 - 52, y1 + 24), (x1 + 52, y1 + 24), (x1 + 40, y1 + 46), (x0 - 40, y1 + 46)], SHADE, .6, 4)
    slats = Layer()
    for i in range(15):
        y = y0 - 6 + i * 11.6
        drop = (i / 15) * 26
        slats.poly([(x0 - 4, y + drop * .1), (x1 + 4, y + drop), (x1 + 4, y + drop + 7), (x0 - 4, y + drop * .1 + 7)], mix('#f2f3ea', '#9fb0b0', .30 if i % 2 else .16))
    slats.rect(x0 - 12, y0 - 26, x1 - x0 + 24, 20, '#c3cdc8')
    for x in (x0 + 90, x1 - 90):
        slats.line([(x, y0 - 8), (x, y0 + 176)], '#a9b7b5', 2.4)
    slats.line([(x1 - 24, y0), (x1 - 24, y0 + 300)], '#a9b7b5', 2)
    slats.ell(x1 - 24, y0 + 304, 5, 8, '#8b9ca0')
    room.lay(slats, rough=.4)


def curtain(room):
    """pushed back to the wall on its rail"""
    rail = Layer()
    rail.line([(120, 40), (470, 30), (1660, 30)], '#7f9092', 7)
    rail.line([(120, 36), (470, 26), (1660, 26)], '#e3e8e1', 2)
    for x in (600, 1000, 1400):
        rail.line([(x, 30), (x, -10)], '#7f9092', 4)
    room.lay(rail, rough=.4)
    for i in range(8):
        x = 226 + i * 30
        sheet(room, [(x, 40), (x + 31, 39), (x + 34 + 2 * math.sin(i), 668), (x + 16, 676), (x - 2, 668)], [(0, '#a9c2b4'), (.55, '#8fae9f'), (1, '#6f9082')], (x, 0), (x + 32, 0))
    hooks = Layer()
    for i in range(9):
        hooks.ell(230 + i * 29, 38, 4, 5, '#5f7274')
    room.lay(hooks)


def drip(room):
    """not in anybody any more"""
    x = 516
    pole = Layer()
    pole.line([(x, 96), (x, 700)], '#8b9ca0', 8)
    pole.line([(x - 2, 96), (x - 2, 700)], '#f3f5ee', 2.4)
    pole.line([(x - 34, 104), (x + 34, 104)], '#8b9ca0', 6)
    pole.rect(x + 15, 112, 40, 84, '#eef4f0', .92, r=9)
    pole.rect(x + 15, 156, 40, 40, '#cfe0dc', .9, r=9)
    pole.rect(x + 23, 124, 24, 20, '#ffffff', r=2)
    pole.curve([(x + 35, 196), (x + 38, 280), (x + 22, 360), (x + 6, 420), (x + 4, 470), (x + 14, 500)], '#f3f6f2', w=3, close=False)
    room.lay(pole, rough=.4)


def tulips(room):
    """in a measuring jug, on the sill, against all that white"""
    x, y = 928, 452
    glass = Layer()
    for dx, dy, lean in ((-36, 128, -30), (0, 160, 0), (38, 132, 34), (-14, 108, -52), (18, 104, 58)):
        glass.curve([(x + dx * .1, y - 20), (x + dx * .5, y - dy * .55), (x + lean, y - dy)], '#5f8060', w=7, close=False)
    for dx, dy, turn in ((-30, 78, -.7), (34, 84, .7), (-8, 70, -.2)):
        glass.curve([(x, y - 24), (x + dx - 12, y - dy * .7), (x + dx * 1.4, y - dy - 16), (x + dx + 10, y - dy * .6)], '#78987a', tension=.5)
    room.lay(glass, rough=.5)
    for lean, dy, size in ((-30, 128, 1), (34, 132, .96), (-52, 108, .82), (58, 104, .84), (0, 160, 1.1)):
        cx, cy, s = x + lean, y - dy, size

        def flower(layer):
            layer.curve([(cx - 24 * s, cy + 2), (cx - 27 * s, cy - 26 * s), (cx - 18 * s, cy - 50 * s), (cx - 8 * s, cy - 34 * s), (cx, cy - 56 * s), (cx + 9 * s, cy - 34 * s), (cx + 19 * s, cy - 50 * s), (cx + 27 * s, cy - 26 * s), (cx + 24 * s, cy + 2), (cx, cy + 13 * s)], TOMATO, tension=.34)
        room.prop(flower, 8, 6, 0, sh=.5, rim=('#ffb49c', 2.2, .8))
        petal = Layer()
        petal.curve([(cx - 9 * s, cy + 8 * s), (cx - 12 * s, cy - 22 * s), (cx, cy - 46 * s), (cx + 12 * s, cy - 22 * s), (cx + 9 * s, cy + 8 * s)], '#e0674a', tension=.45)
        room.lay(petal, rough=.4)
    jug = Layer()
    jug.poly([(x - 34, y - 72), (x + 34, y - 72), (x + 30, y), (x - 30, y)], '#dfe9e6', .82)
    jug.poly([(x - 33, y - 46), (x + 33, y - 46), (x + 30, y), (x - 30, y)], '#b9cdc9', .7)
    for i in range(4):
        jug.line([(x + 8, y - 14 - i * 13), (x + 24, y - 14 - i * 13)], '#6d8084', 2)
    jug.line([(x - 26, y - 66), (x - 23, y - 6)], '#ffffff', 4, .9)
    room.lay(jug, rough=.4)


def bed(room):
    """a pillow with two dents in it, a sheet, a green blanket, and a rail"""
    shadow(room, [(420, 872), (1520, 872), (1600, 948), (330, 948)], '#5f7074', .55, 14)
    legs = Layer()
    for x in (452, 1476):
        legs.rect(x - 12, 780, 24, 96, '#6d7e86')
        legs.ell(x, 890, 21, 21, '#33424a')
        legs.ell(x, 890, 8, 8, '#c3cdc8')
    room.lay(legs, rough=.4)
    room.prop(lambda layer: layer.rect(392, 470, 34, 360, '#a9b6b6', r=12), 8, 6, 8, sh=.6)
    sheet(room, [(424, 640), (1500, 640), (1500, 812), (424, 812)], [(0, '#f4f4ea'), (1, '#c6cfc9')])
    sheet(room, [(424, 600), (1470, 560), (1500, 648), (424, 690)], [(0, '#fdfcf4'), (1, '#e3e8e0')])
    room.prop(lambda layer: layer.curve([(420, 618), (428, 548), (478, 520), (540, 532), (590, 518), (650, 540), (664, 600), (640, 640), (520, 652), (440, 646)], '#fbfaf2', tension=.5), 16, 12, 8, sh=.5, key=.4)
    dents = Layer()
    dents.curve([(446, 560), (474, 548), (512, 556), (548, 574), (596, 566), (640, 552)], '#b9c8c5', w=5, close=False)
    dents.curve([(470, 634), (520, 622), (548, 596)], '#cbd6d2', w=4, close=False)
    dents.curve([(548, 596), (590, 622), (634, 624)], '#cbd6d2', w=4, close=False)
    room.lay(dents, rough=.7)
    blanket = [(676, 602), (1120, 566), (1462, 560), (1500, 600), (1504, 660), (1496, 796), (1420, 812), (1330, 798), (1220, 814), (1100, 800), (980, 816), (860, 802), (760, 812), (690, 800), (668, 700)]
    room.prop(lambda layer: layer.curve(blanket, '#93b5a5', tension=.22), 22, 16, 10, sh=.55, key=.25)
    sheet(room, [(676, 604), (1120, 568), (1462, 562), (1498, 640), (672, 676)], [(0, '#b7d0c2'), (1, '#a0bfae')])
    room.prop(lambda layer: layer.curve([(664, 598), (742, 590), (758, 660), (748, 790), (684, 792), (662, 690)], '#f6f6ec', tension=.2), 8, 6, 6, sh=.5)
    folds = Layer()
    for x, lean in ((836, 10), (960, -14), (1108, 12), (1260, -10), (1392, 8)):
        folds.curve([(x, 662), (x + lean, 730), (x + lean * .4, 800)], '#6f9384', w=5, close=False, a=.6)
        folds.curve([(x + 7, 662), (x + 7 + lean, 730), (x + 7 + lean * .4, 800)], '#c9ddd0', w=2.4, close=False, a=.7)
    room.lay(folds, rough=.8)
    room.prop(lambda layer: layer.rect(1494, 500, 32, 330, '#a9b6b6', r=12), 8, 6, 8, sh=.6)
    rails = Layer()
    for y in (700, 740):
        rails.line([(430, y), (640, y - 2)], '#8b9ca0', 7)
        rails.line([(430, y - 2), (640, y - 4)], '#eef1ea', 2)
    for x in (440, 540, 632):
        rails.line([(x, 690), (x, 800)], '#8b9ca0', 7)
    room.lay(rails, rough=.4)


def pears(room):
    """nine, each in its net, on his feet"""
    x0, x1, y = 1010, 1270, 640
    shadow(room, [(x0 - 10, y - 6), (x1 + 6, y - 10), (x1 + 40, y + 14), (x0 + 10, y + 22)], '#5f7f74', .6, 5)
    sheet(room, [(x0 + 22, y - 132), (x1 - 22, y - 132), (x1, y - 58), (x0, y - 58)], [(0, '#9a7a50'), (1, '#b08c5c')])
    for row, (foot, size) in enumerate(((y - 116, 33), (y - 84, 37), (y - 48, 42))):
        for i in range(3):
            cx = (x0 + x1) / 2 + (i - 1) * (66 + row * 7)
            room.prop(lambda layer: layer.ell(cx, foot - size * .62, size * .92, size * .84, '#c99a50'), 9, 7, 4, sh=.5, key=.45)
            net = Layer()
            for j in range(-3, 4):
                net.line([(cx + j * size * .26, foot - size * .40), (cx + (j + 1) * size * .25, foot + size * .16)], '#fbfaf2', 4.4)
                net.line([(cx + j * size * .26, foot - size * .40), (cx + (j - 1) * size * .25, foot + size * .16)], '#fbfaf2', 4.4)
            net.line([(cx, foot - size * 1.42), (cx + 5, foot - size * 1.66)], '#5a4030', 5)
            for dx, dy in ((-10, -30), (8, -24), (-2, -40), (14, -38)):
                net.ell(cx + dx, foot + dy * size / 40, 1.6, 1.6, '#8a6430', .8)
            room.lay(net, rough=.4)
    sheet(room, [(x0, y - 58), (x1, y - 58), (x1 - 4, y), (x0 + 4, y)], [(0, '#dab87e'), (1, '#bd965e')])
    label = Layer()
    label.rect(x0 + 4, y - 57, x1 - x0 - 8, 5, '#ecd4a4')
    words(label, '나주 배', (x0 + x1) / 2, y - 28, 35, 'NanumBarunpen', '#4a3a2c')
    room.lay(label, rough=.4)


def haircut(room):
    """a cloth, the good scissors, a comb that was a microphone, and what fell"""
    cloth = [(1500, 486), (1544, 478), (1590, 486), (1606, 560), (1600, 650), (1612, 716), (1560, 724), (1510, 716), (1490, 722), (1496, 600)]
    room.prop(lambda layer: layer.curve(cloth, '#f6f6ee', tension=.3), 14, 10, 9, sh=.55, key=.3)
    hair, dice = Layer(), random.Random(4)
    for x in (1530, 1566):
        hair.curve([(x, 500), (x + 5, 600), (x - 3, 704)], '#b9c6c2', w=3, close=False)
    spots = [(dice.uniform(1506, 1596), dice.uniform(510, 700), 1) for _ in range(26)] + [(dice.gauss(1180, 250), dice.uniform(872, 968), 1.1) for _ in range(44)] + [(dice.uniform(690, 1000), dice.uniform(606, 660), 1) for _ in range(18)]
    for x, y, size in spots:
        turn = dice.uniform(-.9, .9)
        hair.line([(x, y), (x + 12 * size * math.cos(turn), y + 7 * size * math.sin(turn))], '#26302f', 1.7 * size, .7)
    x, y = 846, 632
    hair.line([(x, y), (x + 96, y - 24)], '#4f6068', 8)
    hair.line([(x, y - 20), (x + 96, y - 2)], '#6d7e86', 8)
    hair.line([(x, y - 1), (x + 94, y - 24)], '#f3f5ee', 3)
    hair.ell(x - 14, y + 5, 14, 9, '#4a5663', w=5, rot=-.3)
    hair.ell(x - 14, y - 24, 14, 9, '#4a5663', w=5, rot=.3)
    hair.ell(x + 40, y - 11, 3.4, 3.4, INK)
    room.lay(hair, rough=.5)


def stool(room):
    """for whoever's turn it is"""
    x, y = 846, 930
    shadow(room, [(x - 150, y + 120), (x + 150, y + 120), (x + 190, y + 160), (x - 170, y + 160)], '#5f7074', .5, 10)
    legs = Layer()
    for dx in (-92, 92, -40, 40):
        legs.line([(x + dx * .7, y + 10), (x + dx, y + 170)], '#4f6068', 12)
        legs.line([(x + dx * .7 - 3, y + 10), (x + dx - 3, y + 170)], '#a9b7b8', 3)
    room.lay(legs, rough=.4)
    room.prop(lambda layer: (layer.ell(x, y + 14, 132, 28, '#3f5f56'), layer.ell(x, y, 132, 28, '#58796e')), 8, 6, 0, sh=.5, rim=('#cfe0d6', 2.4, .9))


def light(room):
    """four panes on the floor, with the blind's slats in the upper half of each"""
    panes = []
    for i in range(3):
        a, b = 350 + i * 330, 350 + i * 330 + 290
        panes.append([(a + 130, 838), (b + 100, 838), (b - 10, 1060), (a - 20, 1060)])
    bed_shape = outline([(420, 880), (1520, 880), (1600, 1000), (330, 1000)]) * .55
    sunlit(room, panes, '#fffbe8', .5, 3, bed_shape, lift=.5)
    soft_pool(room, 925, 260, 900, 520, '#fffdf0', .30, power=1.3)
    soft_pool(room, 925, 600, 620, 180, '#fdfbe8', .16)


def main():
    room = Stage(FOG, Cam(), dir=(.1, -.95), shade=SHADE, shade_a=.85, key=PAPER, rough=.5)
    walls(room)
    view_out(room)
    curtain(room)
    tulips(room)
    drip(room)
    bed(room)
    pears(room)
    light(room)
    haircut(room)
    stool(room)
    room.vignette('#2c3a40', .38, .5, .44, 1.0).finish(.026, .022)
    deliver(room, 'hospital-room-day', 2)


if __name__ == '__main__':
    main()
