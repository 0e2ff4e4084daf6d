"""office-desk: noon on the fourth floor, which is F in the lift. Forty-one steps on the screen, and a lunch in the sun.

The partition stands against the light; only the front of the desk has any, and in it lies the box with the blue lid.
The hands come in from the edge of the drawing and stop at the cuff. The stamp is the one persimmon thing.
"""
import random

from press import Cam, Layer, mix
from stage import Stage
from kit import deliver
from cut import outline, shadow, sheet, soft_pool, sunlit

CAMERA = Cam(1150, 960, 250, 1.25)
p = CAMERA.p
TOP = .72
INK, SHADE, PERSIMMON, BLUE = '#3a3350', '#8486ad', '#d9633a', '#5f86ad'
HAND = 'NanumBarunpen'


def on(x, z, y=0.0):
    """a point of the desk, or above it"""
    return p(x, TOP + y, z)


def lies(x0, x1, z0, z1, y=0.0):
    """a rectangle lying on the desk"""
    return [on(x0, z0, y), on(x0, z1, y), on(x1, z1, y), on(x1, z0, y)]


def outside(view):
    """the whole wall is window: haze, a mountain, the roofs of Geumcheon"""
    view.grad([(0, '#b9cfdf'), (.18, '#dbe4dc'), (.31, '#f6e7c4')], grain=.02)
    far = Layer()
    far.curve([(-40, 330), (120, 232), (330, 196), (520, 236), (700, 214), (930, 262), (1150, 240), (1400, 186), (1620, 222), (1980, 250), (1980, 420), (-40, 420)], '#b4c3cf', tension=.4)
    view.lay(far, rough=1)
    roofs, dice = Layer(), random.Random(8)
    for row, (low, inks) in enumerate(((300, ('#b3bdc9', '#bcc3c8')), (330, ('#99a4b8', '#a5abba', '#b0a8a4')))):
        x = -30 - 40 * row
        while x < 1960:
            wide = dice.uniform(50, 150)
            high = low - dice.uniform(4, 74 - 20 * row)
            ink = dice.choice(inks)
            roofs.rect(x, high, wide, 420 - high, ink)
            roofs.rect(x, high, wide, 5, mix(ink, '#fff3d6', .5))
            if dice.random() < .4:
                roofs.rect(x + wide * .3, high - 15, 24, 16, mix(ink, '#5f8fa8', .35))
            for column in range(int(wide // 17)):
                for line in range(2):
                    roofs.rect(x + 9 + column * 17, high + 14 + line * 20, 8, 9, mix(ink, INK, .22), .6)
            x += wide + dice.choice((-14, 4, 18))
    view.lay(roofs, rough=.5)
    blind = Layer()
    for i in range(8):
        blind.rect(-10, 2 + i * 13.5, 1940, 8.5, mix('#f3ead2', SHADE, .16 + .03 * (i % 2)))
    for x in (170, 640, 1290, 1760):
        blind.line([(x, 0), (x, 118)], '#cabfae', 2.4)
    blind.rect(-10, 110, 1940, 10, '#c9bea8')
    view.lay(blind, rough=.5)
    bars = Layer()
    for x in (90, 505, 960, 1415, 1830):
        bars.rect(x - 11, 0, 22, 420, '#8b90a8')
        bars.rect(x - 11, 0, 6, 420, '#c6c2c0')
    view.lay(bars, rough=.4)


def neighbours(view):
    """the next row: two screens that are off, a plant, a fan nobody plugs in before June"""
    row = Layer()
    row.rect(-10, 312, 1940, 60, '#8189a6')
    row.rect(-10, 308, 1940, 7, '#c3c4c8')
    for x, wide in ((180, 150), (1165, 138)):
        row.rect(x, 226, wide, 92, '#666c8a', r=5)
        row.rect(x + wide / 2 - 8, 316, 16, 12, '#666c8a')
    for dx, dy, lean in ((0, 66, 0), (-18, 52, -16), (17, 54, 15), (-30, 34, -24), (30, 36, 26), (8, 60, 8)):
        row.curve([(1630 + dx * .3, 312), (1630 + dx - 9, 312 - dy * .6), (1630 + dx + lean, 312 - dy), (1630 + dx + 9, 312 - dy * .6)], mix('#6f9660', SHADE, .35))
    row.poly([(1606, 290), (1654, 290), (1648, 316), (1612, 316)], '#a98872')
    view.lay(row, rough=.5)


def partition(view):
    """felt, and what is pinned to it"""
    sheet(view, [(-20, 328), (1940, 328), (1940, 562), (-20, 562)], [(0, '#8c92b0'), (1, '#6d7196')])
    rail = Layer()
    rail.rect(-10, 322, 1940, 11, '#d8d4c8')
    rail.rect(-10, 333, 1940, 4, '#5d6086', .8)
    for x in (300, 960, 1622):
        rail.line([(x, 337), (x, 562)], '#5d6086', 3, .6)
    view.lay(rail, rough=.4)
    calendar(view, 338, 366)
    drawing(view, 1008, 352)
    note = Layer()
    for x, y, turn, ink, text in ((1196, 372, .05, '#e3cd8c', 'please'), (1270, 392, -.04, '#c9d3c4', '빼기')):
        note.c.save()
        note.c.translate(x, y)
        note.c.rotate(turn)
        note.rect(0, 0, 66, 62, mix(ink, SHADE, .15))
        note.text(text, 33, 27, 20, HAND, INK)
        if text == 'please':
            note.line([(8, 30), (58, 26)], '#a8402c', 3)
        note.c.restore()
    view.lay(note, rough=.4)


def calendar(view, x, y):
    """April; the hand that wrote 'housewarming' is not his"""
    page = Layer()
    page.rect(x, y, 152, 172, '#d9d5cd')
    page.rect(x, y, 152, 34, mix(BLUE, INK, .25))
    page.text('4월', x + 76, y + 17, 23, 'BM HANNA Pro', '#f3ead6')
    for column in range(7):
        for line in range(5):
            page.rect(x + 9 + column * 19.6, y + 44 + line * 24, 16, 19, '#c5c3c4')
    page.rect(x + 9 + 4 * 19.6, y + 44 + 2 * 24, 16, 19, '#e3c88a')
    page.ell(x + 9 + 1 * 19.6 + 8, y + 44 + 4 * 24 + 9, 13, 12, INK, .8, w=2.4)
    view.lay(page, rough=.4)


def drawing(view, x, y):
    """the SR-100, and a hand as far as its cuff"""
    page = Layer()
    page.rect(x, y, 160, 186, '#e4dfd2')
    page.curve([(x + 34, y + 118), (x + 28, y + 86), (x + 42, y + 60), (x + 80, y + 52), (x + 118, y + 60), (x + 132, y + 86), (x + 126, y + 118)], INK, w=3.4, close=False)
    page.line([(x + 34, y + 118), (x + 126, y + 118)], INK, 3.4)
    page.line([(x + 29, y + 82), (x + 131, y + 82)], INK, 2.4)
    page.rect(x + 62, y + 92, 36, 14, INK, r=3)
    page.curve([(x + 160, y + 22), (x + 128, y + 30), (x + 96, y + 44), (x + 90, y + 52), (x + 104, y + 52), (x + 126, y + 46), (x + 160, y + 46)], '#ecd9c2')
    page.curve([(x + 160, y + 22), (x + 128, y + 30), (x + 96, y + 44), (x + 90, y + 52), (x + 104, y + 52), (x + 126, y + 46), (x + 160, y + 46)], INK, w=2.8, close=False)
    page.line([(x + 138, y + 26), (x + 141, y + 48)], INK, 3)
    page.text('SR-100', x + 80, y + 152, 27, 'NanumBarunGothic', INK, weight=1)
    page.ell(x + 80, y + 10, 6, 6, '#4c7f8c')
    view.lay(page, rough=.4)


def desk(view):
    """pale wood, in the partition's shade as far as the light comes over it"""
    sheet(view, [(-20, 556), (1940, 556), (1940, 1018), (-20, 1018)], [(0, '#8d84a0'), (.35, '#a595a0'), (1, '#c09d86')])
    sheet(view, [(-20, 1012), (1940, 1012), (1940, 1090), (-20, 1090)], [(0, '#8a6a6c'), (1, '#5a4a68')])
    grain = Layer()
    for z in (.86, .93, 1.02, 1.14, 1.3, 1.52, 1.8):
        grain.line([on(-1.8, z), on(1.8, z)], '#7c6a82', 1.8, .22)
    grain.line([(-10, 558), (1940, 558)], '#5d5a80', 5, .7)
    view.lay(grain, rough=1.2)
    panes = [[on(x, 1.66), on(x + .62, 1.66), on(x + .94, .80), on(x + .26, .80)] for x in (-2.0, -1.28, -.56, .16, .88)]
    return panes


def monitor(view):
    """thirty-seven to forty-one"""
    shadow(view, [on(-.60, 1.62), on(-.24, 1.62), on(-.08, 1.30), on(-.46, 1.30)], '#6a6490', .5, 5)
    view.prop(lambda layer: layer.ell(*on(-.42, 1.66), 92, 17, '#c9c6c6'), 6, 5, 6, sh=.6)
    stand = Layer()
    x, y = on(-.42, 1.68)
    stand.poly([(x - 20, y - 92), (x + 20, y - 92), (x + 26, y), (x - 26, y)], '#a5a3b4')
    view.lay(stand, rough=.4)
    x0, y0, wide, high = 510, 316, 346, 232
    view.prop(lambda layer: layer.rect(x0, y0, wide, high, '#dcd6cd', r=9), 8, 6, 10, sh=.6, key=.3)
    page = Layer()
    page.rect(x0 + 13, y0 + 13, wide - 26, high - 40, '#f4f1e4', r=2)
    page.rect(x0 + 13, y0 + 13, wide - 26, 25, BLUE)
    page.text('SR-100 사용 설명서', x0 + 26, y0 + 26, 15, 'NanumBarunGothic', '#f7f3e6', anchor='l', weight=1)
    for i, number in enumerate(('38', '39', '40')):
        y = y0 + 62 + i * 31
        page.text(number, x0 + 44, y, 19, 'NanumBarunGothic', INK, weight=1)
        page.rect(x0 + 68, y - 7, 214 - 46 * (i % 2), 4, '#8d89a0')
        page.rect(x0 + 68, y + 4, 150 + 34 * (i % 2), 4, '#b1acba')
    page.text('41', x0 + 44, y0 + 164, 25, 'NanumBarunGothic', INK, weight=1)
    page.rect(x0 + 70, y0 + 150, 4, 28, PERSIMMON)
    view.lay(page, rough=.3)
    keys = Layer()
    keys.poly(lies(-.66, -.20, 1.16, 1.30), '#cfc8c2')
    for row in range(4):
        for column in range(13):
            a, b = -.645 + column * .0338, 1.17 + row * .031
            keys.poly(lies(a, a + .027, b, b + .022), '#efe8da')
    keys.poly([on(-.66, 1.16), on(-.20, 1.16), on(-.20, 1.16, -.012), on(-.66, 1.16, -.012)], '#8b849a')
    view.lay(keys, rough=.4)


def cooker(view):
    """the sample, which goes home with somebody"""
    x, y = on(.60, 1.52)
    shadow(view, [(x - 130, y + 4), (x + 120, y - 8), (x + 236, y + 62), (x - 20, y + 76)], '#6a6490', .55, 7)
    view.prop(lambda layer: layer.curve([(x - 118, y), (x - 132, y - 84), (x - 112, y - 152), (x - 46, y - 186), (x + 46, y - 186), (x + 112, y - 152), (x + 132, y - 84), (x + 118, y), (x, y + 12)], '#e9e2d6', tension=.42), 30, 22, 0, sh=.75, key=.5, rim=('#fff6dc', 3, .9))
    face = Layer()
    face.curve([(x - 130, y - 98), (x - 60, y - 88), (x + 60, y - 88), (x + 130, y - 98)], '#9a94aa', w=3.5, close=False)
    face.rect(x - 46, y - 66, 92, 40, '#54506c', r=7)
    face.rect(x - 38, y - 59, 44, 26, '#a5d2bc', r=3)
    face.text('취사', x - 16, y - 46, 16, 'NanumBarunGothic', '#2f4a48', weight=1)
    for dx in (18, 33):
        face.ell(x + dx, y - 46, 5, 5, '#d8d2c8')
    face.rect(x - 44, y - 197, 88, 15, '#b9b2b4', r=6)
    face.ell(x + 92, y - 148, 8, 5, '#8b849a')
    face.rect(x - 112, y - 10, 22, 14, '#8b849a', r=3)
    face.rect(x + 90, y - 10, 22, 14, '#8b849a', r=3)
    view.lay(face, rough=.4)


def cactus(view):
    """measured on Mondays"""
    x, y = on(1.06, 1.60)
    view.prop(lambda layer: layer.curve([(x - 34, y - 56), (x - 37, y - 106), (x - 22, y - 144), (x, y - 154), (x + 22, y - 144), (x + 37, y - 106), (x + 34, y - 56)], '#6f8f62', tension=.5), 13, 9, 6, sh=.8, key=.5)
    spines = Layer()
    for i in range(-2, 3):
        spines.curve([(x + i * 12, y - 58), (x + i * 15, y - 106), (x + i * 8, y - 146)], '#4e6b52', w=2, close=False)
        for j in range(5):
            spines.line([(x + i * 14 - 4, y - 70 - j * 16), (x + i * 14 + 4, y - 73 - j * 16)], '#e9e2c0', 1.6)
    view.lay(spines, rough=.4)
    view.prop(lambda layer: layer.poly([(x - 44, y - 58), (x + 44, y - 58), (x + 34, y + 4), (x - 34, y + 4)], '#a9806c'), 11, 8, 10, sh=.8, key=.3)
    rule = Layer()
    rule.rect(x + 58, y - 176, 20, 178, '#dcbf7c')
    for i in range(17):
        rule.line([(x + 58, y - 170 + i * 10), (x + 64 + 4 * (i % 2), y - 170 + i * 10)], INK, 1.6)
    view.lay(rule, rough=.4)


def lunch(view):
    """rice, egg cut on the slant, burdock, something green, half moons of radish"""
    x0, x1, z0, z1, high = -.10, .22, 1.06, 1.29, .05
    shadow(view, [on(x0, z0), on(x1 + .02, z0), on(x1 + .13, z0 - .07), on(x0 + .12, z0 - .08)], '#8a6a80', .55, 4)
    view.prop(lambda layer: layer.poly([on(x0, z0), on(x1, z0), on(x1, z0, high), on(x1, z1, high), on(x0, z1, high), on(x0, z0, high)], '#4d76a0'), 6, 5, 4, sh=.6)
    inside = Layer()
    inside.poly(lies(x0 + .008, x1 - .008, z0 + .008, z1 - .008, high), '#3f5f88')
    inside.poly(lies(x0 + .014, x0 + .148, z0 + .014, z1 - .014, high), '#f0e9da')
    dice = random.Random(4)
    for _ in range(70):
        inside.ell(*on(x0 + .02 + dice.random() * .122, z0 + .02 + dice.random() * .19, high), 4.6, 2.4, dice.choice(('#fffaf0', '#ddd6c8')), .9)
    for _ in range(16):
        inside.ell(*on(x0 + .05 + dice.random() * .06, z0 + .09 + dice.random() * .05, high), 2.2, 1.5, INK, .9)
    inside.poly(lies(x0 + .156, x1 - .014, z0 + .122, z1 - .014, high), '#e2c890')
    for i in range(5):
        x, y = on(x0 + .178 + i * .029, z0 + .166, high)
        inside.ell(x, y, 15, 19, '#edbf4e', rot=.5)
        inside.ell(x, y, 9, 12, '#f7dc88', rot=.5)
        inside.ell(x, y, 4, 6, '#e0a83e', rot=.5)
    inside.poly(lies(x0 + .156, x0 + .212, z0 + .014, z0 + .114, high), '#4f7a48')
    for _ in range(22):
        inside.line([on(x0 + .162 + dice.random() * .044, z0 + .02 + dice.random() * .085, high), on(x0 + .162 + dice.random() * .044, z0 + .02 + dice.random() * .085, high)], dice.choice(('#75a060', '#3f6640')), 3.4)
    inside.poly(lies(x0 + .218, x0 + .264, z0 + .014, z0 + .114, high), '#7a5236')
    for _ in range(18):
        x, z = x0 + .222 + dice.random() * .03, z0 + .02 + dice.random() * .085
        inside.line([on(x, z, high), on(x + .010, z + .012, high)], dice.choice(('#a9743e', '#5a3a2a')), 3.6)
    for i in range(4):
        x, y = on(x0 + .288, z0 + .028 + i * .024, high)
        inside.c.arc(x, y, 15, 3.5, 6.4)
        inside.c.close_path()
        inside.col('#f0a9b4')
        inside.c.fill()
    view.lay(inside, rough=.4)
    label = Layer()
    a, b = on(x0 + .05, z0, .040), on(x1 - .05, z0, .008)
    label.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#efe6d0')
    label.text('밥 · 달걀 · 우엉   영', (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, 17, HAND, INK)
    view.lay(label, rough=.3)
    lid = lies(-.42, -.16, .90, 1.08)
    shadow(view, [(q[0] + 9, q[1] + 10) for q in lid], '#8a6a80', .5, 4)
    sheet(view, lid, [(0, '#6f9ac4'), (1, '#5582ae')])
    edge = Layer()
    edge.line(lies(-.405, -.175, .915, 1.065) + [on(-.405, .915)], '#8fb2d2', 3, .8)
    for dx in (0, .022):
        edge.line([on(.27 + dx, 1.04), on(.33 + dx * 1.4, 1.30)], '#b98a52', 7)
        edge.line([on(.268 + dx, 1.04), on(.328 + dx * 1.4, 1.30)], '#e2bb80', 2)
    view.lay(edge, rough=.4)


def stamp(view):
    """Section Chief Pyo's"""
    x, y = on(.46, 1.14)
    shadow(view, [(x - 24, y), (x + 22, y - 2), (x + 78, y + 36), (x + 44, y + 44)], '#8a6a80', .55, 4)
    view.prop(lambda layer: (layer.rect(x - 29, y - 26, 58, 26, PERSIMMON, r=4), layer.curve([(x - 15, y - 24), (x - 11, y - 60), (x - 22, y - 86), (x, y - 106), (x + 22, y - 86), (x + 11, y - 60), (x + 15, y - 24)], PERSIMMON, tension=.5)), 9, 7, 0, sh=.8, key=.5, rim=('#ffd9a8', 2.4, .9))


def lanyard(view):
    """his name, as far as the clip"""
    card = Layer()
    card.curve([on(-.86, 1.22), on(-.94, 1.40), on(-.82, 1.54), on(-.70, 1.46), on(-.72, 1.30), on(-.80, 1.20)], BLUE, w=10, close=False)
    card.poly(lies(-.89, -.75, 1.02, 1.20), '#f1ead9')
    card.poly(lies(-.875, -.828, 1.05, 1.17), '#b9a08c')
    x, y = on(-.793, 1.11)
    card.text('고영', x - 2, y, 24, 'BM HANNA Pro', INK)
    view.lay(card, rough=.5)


def main():
    view = Stage('#dcd8cc', CAMERA, dir=(-.55, -.8), shade='#6f719c', shade_a=.85, key='#ffe2a8', rough=.5)
    outside(view)
    neighbours(view)
    partition(view)
    panes = desk(view)
    shades = outline([on(-.66, 1.66), on(-.18, 1.66), on(-.02, 1.36), on(-.48, 1.36)]) * .8
    sunlit(view, panes, '#ffdf9a', 1.0, 1.8, shades, lift=.5)
    monitor(view)
    cooker(view)
    cactus(view)
    lanyard(view)
    lunch(view)
    stamp(view)
    soft_pool(view, 900, 120, 1300, 420, '#fff0cc', .28)
    soft_pool(view, 980, 800, 620, 260, '#ffe0a0', .14)
    view.vignette('#3a3350', .34, .5, .5, 1.0).finish(.028, .022)
    deliver(view, 'office-desk', 3)


if __name__ == '__main__':
    main()
