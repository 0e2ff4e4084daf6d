"""lecture-hall: a Thursday in November, seven o'clock, free and heated. Nineteen on the warm side, and fourteen flasks.

Seen from the last row, where one comes to sleep. The screen has the title on it and gives the only light but the lamp on the
lectern; half of the hall is nobody. The one red thing is somebody's flask, with its cup poured.
"""
import random

import cairo
import numpy as np

from press import Cam, Layer, mix
from stage import Stage
from kit import bust, clip_to, deliver, xy
from kit_grey import BRASS, FOG, INK, PAPER, SAGE, SLATE, TOMATO
from cut import cone, sheet, soft_pool, words

EYE = (960, 330)
# of each row: the far edge of its desks, how deep they are, how tall a head is
ROWS = ((508, 13, 21), (546, 16, 26), (596, 21, 33), (662, 28, 43), (748, 38, 56), (860, 52, 74), (1004, 76, 0))
LEFT, RIGHT = -6.2, 6.6
# who sits where: row, metres from the aisle, how the hair is
PEOPLE = ((0, -3.9, 0), (0, -3.1, 5), (0, -1.9, 2), (0, -.4, 0), (1, -4.4, 2), (1, -3.5, 1), (1, -2.6, 0), (1, -1.0, 3), (2, -4.6, 4), (2, -3.3, 2), (2, -2.3, 0), (2, -.5, 1),
          (3, -4.1, 5), (3, -3.2, 0), (3, -1.5, 2), (4, -3.4, 1), (4, -2.3, 0), (4, -.75, 4), (5, -2.75, 3))
FLASKS = ((0, -3.5), (0, -2.3), (0, -.9), (1, -4.0), (1, -3.0), (1, -1.6), (2, -4.2), (2, -2.8), (2, -1.0), (3, -3.6), (3, -2.0), (4, -2.85), (4, -1.7))


def scale(row):
    """pixels a metre"""
    return (ROWS[row][2] or 98) / .25


def wall(side, across, high):
    """a point of a side wall: how large a metre is there, and metres above the eye"""
    return EYE[0] + side * across, EYE[1] - high * across


def front(view):
    """plaster, a green dado, the screen, the little door behind it, the clock"""
    left, right = EYE[0] + LEFT * 84, EYE[0] + RIGHT * 84
    sheet(view, [(left, -10), (right, -10), (right, 480), (left, 480)], [(0, '#5b6c74'), (1, '#6f8184')])
    soft_pool(view, 960, 230, 620, 380, '#c3cfca', .55, 'over', 1.2)
    sheet(view, [(left, 384), (right, 384), (right, 480), (left, 480)], [(0, '#2f4743'), (1, '#243a38')])
    trim = Layer()
    trim.rect(left, 380, right - left, 5, '#8ea399', .8)
    trim.rect(612, 292, 62, 172, '#22312f')
    trim.rect(617, 297, 52, 167, '#33504a')
    trim.rect(617, 297, 4, 167, '#dfe6d6')
    trim.ell(660, 386, 3.4, 3.4, BRASS)
    trim.ell(560, 104, 33, 33, '#26343a')
    trim.ell(560, 104, 28, 28, '#dfe3da')
    trim.line([(560, 104), (550, 122)], INK, 4)
    trim.line([(560, 104), (563, 82)], INK, 3)
    view.lay(trim, rough=.4)
    screen = [(700, 66), (1220, 66), (1220, 344), (700, 344)]
    sheet(view, screen, [(0, '#eef1ea'), (1, '#d5ddd7')], rough=.4)
    ink = Layer()
    ink.rect(690, 52, 540, 16, '#26343a', r=4)
    ink.rect(698, 342, 524, 8, '#3a4a50', r=3)
    words(ink, '증인 없는 책임', 960, 176, 62, 'NanumMyeongjo', '#33454c')
    ink.line([(905, 226), (1015, 226)], '#6d8084', 2.4)
    words(ink, '공개 강연 · 목요일 일곱 시', 960, 260, 23, 'NanumMyeongjo', '#55676c')
    view.lay(ink, rough=.3)


def stage_floor(view):
    """boards, a lectern, a glass, a lamp that wants straightening, the chairman's chair"""
    sheet(view, [(430, 470), (1530, 470), (1640, 520), (330, 520)], [(0, '#8d8f84'), (1, '#5d6463')])
    soft_pool(view, 970, 492, 240, 26, '#f4ecd2', .7, power=1.1)
    things = Layer()
    things.rect(1096, 400, 54, 52, '#2a3a3c', r=5)
    things.rect(1090, 446, 66, 12, '#34474a', r=3)
    for x in (1096, 1146):
        things.rect(x, 456, 5, 34, '#1f2b2d')
    view.lay(things, rough=.4)
    sheet(view, [(922, 412), (1018, 412), (1010, 496), (930, 496)], [(0, '#c29c66'), (1, '#7c6448')])
    desk = Layer()
    desk.poly([(912, 402), (1028, 402), (1020, 416), (920, 416)], '#e6c690')
    desk.poly([(940, 401), (962, 393), (1000, 393), (984, 401)], '#fbf8ea')
    desk.rect(1002, 382, 11, 19, '#e4ece6', .9, r=2)
    desk.line([(932, 402), (928, 368), (950, 346)], BRASS, 4)
    desk.poly([(942, 334), (966, 352), (950, 364), (932, 352)], '#3a524c')
    view.lay(desk, rough=.4)
    bulb = Layer()
    bulb.ell(954, 356, 8, 5, '#fff6d8')
    view.lay(bulb)
    cone(view, 956, 354, 7, 52, 404, '#fff0cc', .7)
    view.glow(bulb, (6, 22, 70), (.8, .6, .7))


def warm_side(view):
    """tall windows with the rain on them, and under each a radiator"""
    sheet(view, [wall(LEFT, 84, 6), wall(LEFT, 420, 6), wall(LEFT, 420, -3), wall(LEFT, 84, -1.8)], [(0, '#52636b'), (.5, '#34444b'), (1, '#1e2a30')], (440, 0), (0, 0))
    dice = random.Random(7)
    panes, heat = Layer(), Layer()
    for a, b in ((94, 122), (138, 182), (206, 276)):
        quad = [wall(LEFT, a, 3.6), wall(LEFT, b, 3.6), wall(LEFT, b, .2), wall(LEFT, a, .2)]
        panes.poly(quad, '#141d24')
        with clip_to(panes, quad):
            for _ in range(70):
                x, y = dice.uniform(quad[1][0], quad[0][0]), dice.uniform(-20, 340)
                panes.line([(x, y), (x - 2, y + dice.uniform(6, 26))], '#7f98a2', 1.5, dice.uniform(.2, .6))
            for _ in range(9):
                x, y = dice.uniform(quad[1][0], quad[0][0]), dice.uniform(120, 320)
                panes.ell(x, y, 5, 5, dice.choice(('#e3c48a', '#c9d6d8', '#9db4ba')), .35)
        panes.line(quad, '#8ea399', 5, close=True)
        middle = (a + b) / 2 - (b - a) * .06
        panes.line([wall(LEFT, middle, 3.6), wall(LEFT, middle, .2)], '#8ea399', 4)
        panes.line([wall(LEFT, a, 1.6), wall(LEFT, b, 1.6)], '#8ea399', 4)
        panes.poly([wall(LEFT + .2, a, .2), wall(LEFT + .2, b, .2), wall(LEFT, b, .12), wall(LEFT, a, .12)], '#aebbb2')
        ribs = 9
        for i in range(ribs):
            near, far = a + (b - a) * (i + .86) / ribs, a + (b - a) * (i + .08) / ribs
            body = [wall(LEFT + .16, far, -.18), wall(LEFT + .16, near, -.18), wall(LEFT + .16, near, -1.15), wall(LEFT + .16, far, -1.15)]
            heat.poly(body, mix('#d8cfae', SLATE, .10 + .05 * (i % 2)))
            heat.line([body[0], body[3]], '#f6eed2', 2.4, .8)
    view.lay(panes, rough=.5)
    view.lay(heat, rough=.5)
    view.glow(heat, (30,), (.18,))


def far_side(view):
    """panels, and nobody"""
    sheet(view, [wall(RIGHT, 84, 6), wall(RIGHT, 420, 6), wall(RIGHT, 420, -3), wall(RIGHT, 84, -1.8)], [(0, '#48585f'), (.4, '#2b383e'), (1, '#161f24')], (1510, 0), (1930, 0))
    seams = Layer()
    for across in (100, 124, 156, 200, 262):
        seams.line([wall(RIGHT, across, 6), wall(RIGHT, across, -3)], '#141c21', 3, .6)
    seams.line([wall(RIGHT, 84, -.55), wall(RIGHT, 420, -.55)], '#6d8084', 3, .5)
    view.lay(seams, rough=.5)


def flask(layer, x, foot, tall, ink='#aebcbc', cup='#dde4de'):
    """steel, two cups of tea"""
    wide = tall * .30
    layer.rect(x - wide / 2, foot - tall, wide, tall, ink, r=wide * .18)
    layer.rect(x - wide * .34, foot - tall * .96, wide * .2, tall * .9, '#f0f4ee', .7, r=2)
    layer.rect(x - wide * .44, foot - tall * 1.22, wide * .88, tall * .26, cup, r=wide * .18)


def bench(view, row):
    """a desk from one wall to the other; its far edge has the screen's light on it"""
    top, deep, _ = ROWS[row]
    size = scale(row)
    x0, x1 = EYE[0] + (LEFT + .75) * size, EYE[0] + (RIGHT - .5) * size
    lean = deep * 1.1
    bottom = ROWS[row + 1][0] + 6 if row + 1 < len(ROWS) else 1100
    shade = row / 6
    sheet(view, [(x0 - lean, top + deep), (x1 + lean, top + deep), (x1 + lean, bottom), (x0 - lean, bottom)], [(0, mix('#2c3a3e', '#141c20', shade)), (1, mix('#222e32', '#10171b', shade))], rough=.4)
    sheet(view, [(x0, top), (x1, top), (x1 + lean, top + deep), (x0 - lean, top + deep)], [(0, mix('#b9b8a4', '#8a8676', shade)), (1, mix('#7c7f74', '#55564e', shade))], rough=.4)
    edge = Layer()
    edge.line([(x0, top), (x1, top)], mix(FOG, SAGE, shade), 2.6)
    edge.line([(x0 - lean, top + deep), (x1 + lean, top + deep)], '#1b262b', 3, .8)
    if row < 6:
        for i in range(30):
            x = EYE[0] + (LEFT + 1.1 + i * .42) * size
            if x > x1 - size * .3:
                break
            high = size * .26
            edge.rect(x - size * .15, top + deep + size * .10, size * .30, high, mix('#3a4b4e', '#1c272b', shade), r=size * .05)
            edge.line([(x - size * .11, top + deep + size * .11), (x + size * .11, top + deep + size * .11)], mix('#8ea399', '#4a5663', shade), 1.8, .7)
    view.lay(edge, rough=.4)


def rows(view):
    """from the front of the hall to the back"""
    dice = random.Random(3)
    coats = ('#22313a', '#2b3f42', '#33424c', '#1f2a30', '#3a4650')
    hairs = {0: '#12191d', 1: '#1a2226', 2: '#5a6468', 3: '#2a3438', 4: '#161d21', 5: '#8b9492'}
    for row in range(len(ROWS)):
        bench(view, row)
        top, deep, head = ROWS[row]
        size = scale(row)
        things, heads = Layer(), Layer()
        for at, x in FLASKS:
            if at == row:
                flask(things, EYE[0] + x * size, top + deep * .62, size * .30)
        for at, x, kind in PEOPLE:
            if at == row:
                bust(heads, EYE[0] + x * size, top + deep + size * .10, head, dice.choice(coats), hairs[kind], '#6f6a64', None, None, kind, dice.uniform(-.09, .09))
        view.lay(things, rough=.4)
        view.prop(heads, 4, 3, 0, sh=.35, rim=('#b4c6c2', max(1.4, head * .035), .9))


def red_flask(view):
    """in the row before ours"""
    row = 5
    top, deep, _ = ROWS[row]
    x, foot = EYE[0] - .02 * scale(row), top + deep * .66
    view.prop(lambda layer: layer.rect(x - 17, foot - 112, 34, 112, TOMATO, r=7), 8, 6, 12, sh=.7, key=.4, rim=('#ffe6d8', 2.2, .8))
    things = Layer()
    things.rect(x - 15, foot - 130, 30, 17, '#cdd4cf', r=5)
    things.rect(x + 44, foot - 26, 36, 26, '#cdd4cf', r=6)
    things.ell(x + 62, foot - 26, 18, 5, '#7a5238')
    things.line([(x - 11, foot - 104), (x - 11, foot - 12)], '#f08a6c', 4, .9)
    view.lay(things, rough=.4)
    steam = Layer()
    for i in range(60):
        t = i / 60
        steam.ell(x + 62 + 9 * np.sin(t * 7) * t, foot - 34 - 120 * t, 3 + 8 * t, 5 + 5 * t, '#ffffff', .16 * (1 - t))
    view.lay(steam, soft=3)


def our_row(view):
    """what he brought to read: the SR-60, and a pencil"""
    things = Layer()
    for x, turn, ink in ((842, -.05, '#c9cec6'), (1010, .03, '#9fb0b2')):
        things.c.save()
        things.c.translate(x, 1020)
        things.c.transform(cairo.Matrix(1, 0, -.32, 1, 0, 0))
        things.c.rotate(turn)
        things.rect(-66, -14, 132, 54, ink)
        if ink == '#9fb0b2':
            things.text('SR-60', 0, 6, 25, 'NanumBarunGothic', INK)
            things.text('사용 설명서', 0, 28, 16, 'NanumBarunGothic', INK)
        else:
            for i in range(4):
                things.line([(-52, -4 + i * 10), (46 - 16 * (i % 2), -4 + i * 10)], SLATE, 2)
        things.c.restore()
    things.line([(1110, 1046), (1160, 1018)], BRASS, 7)
    view.lay(things, rough=.4)


def main():
    view = Stage('#3f4f55', Cam(1300, *EYE, 2), dir=(.1, -.95), shade='#26343a', shade_a=.9, key=PAPER, rough=.4)
    front(view)
    warm_side(view)
    far_side(view)
    stage_floor(view)
    rows(view)
    red_flask(view)
    our_row(view)
    soft_pool(view, 960, 210, 900, 620, '#dfe9e2', .16)
    soft_pool(view, 300, 620, 460, 420, '#e6d9ac', .10)
    columns, lines = xy()
    view.wash((np.clip((columns - 1250) / 700, 0, 1) ** 1.2).astype(np.float32), '#2a3a42', .5, 'mul', .2)
    view.vignette('#0d1418', .5, .5, .42, .98).finish(.03, .022)
    deliver(view, 'lecture-hall', 2)


if __name__ == '__main__':
    main()
