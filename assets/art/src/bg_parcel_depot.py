"""parcel-depot: Gunpo, near midnight; a hall in which everything gets to travel but the people.

The belt comes out of the dark under its own row of lamps, and the people stand along it in orange. On the pillar hangs the
board with the figures, lit by a tube; by the gate lies the book with its pencil on a string.
"""
import random

from press import Cam, Layer, mix
from stage import Stage
from kit import deliver
from cut import cone, shadow, sheet, soft_pool, words

CAMERA = Cam(1150, 960, 395, 1.7)
p, k = CAMERA.p, CAMERA.k
PERSIMMON, INK, LAMPLIGHT = '#d9633a', '#23264a', '#ffcf86'
BELT, HIGH, FAR = (.62, 2.05), .88, 46
LAMPS = (3.3, 5.4, 8.4, 12.4, 17.5, 24, 32)
NIGHT = '#2b3058'


def dim(ink, z, reach=30.0):
    """what distance leaves of an ink"""
    return mix(ink, '#4a4c78', min(.8, z / reach))


def hall(view):
    """roof, walls and floor, all of it in the dark but for the middle"""
    view.grad([(0, '#1d2244'), (.30, '#343964'), (.37, '#4d4c74')], grain=.02)
    for x in (-8, 9):
        sheet(view, [p(x, 0, 1.2), p(x, 6.4, 1.2), p(x, 6.4, FAR), p(x, 0, FAR)], [(0, '#262b52'), (1, '#474a74')], p(x, 3, 2), p(x, 3, 20))
    sheet(view, [p(-8, 6.4, 1.2), p(9, 6.4, 1.2), p(9, 6.4, FAR), p(-8, 6.4, FAR)], [(0, '#191d3e'), (1, '#3b3f6a')], (960, 0), (960, 290))
    floor = [p(-8, 0, 1.2), p(-8, 0, FAR), p(9, 0, FAR), p(9, 0, 1.2)]
    sheet(view, floor, [(0, '#6f678a'), (.18, '#5a5580'), (1, '#34355f')], (960, 440), (960, 1080))
    iron = Layer()
    for z in (4, 6, 9, 13, 18, 25, 34):
        ink = dim('#151938', z, 60)
        wide = max(1.6, 26 / z)
        iron.line([p(-8, 6.3, z), p(9, 6.3, z)], ink, wide)
        iron.line([p(-8, 5.6, z), p(9, 5.6, z)], ink, wide)
        for i in range(17):
            iron.line([p(-8 + i, 5.6, z), p(-7.5 + i, 6.3, z), p(-7 + i, 5.6, z)], ink, max(1, 11 / z))
    for i in range(7):
        x = -7.2 + i * 2.3
        iron.poly([p(x, 0, FAR), p(x, 3.4, FAR), p(x + 1.7, 3.4, FAR), p(x + 1.7, 0, FAR)], '#2f345e')
    view.lay(iron, rough=.5)
    lanes = Layer()
    for x in (-.62, -3.3):
        lanes.poly([p(x, 0, 1.4), p(x + .11, 0, 1.4), p(x + .11, 0, FAR), p(x, 0, FAR)], '#b9935a', .85)
    for z in (2.5, 3.6, 5.2, 7.5, 11, 16):
        lanes.line([p(-8, 0, z), p(9, 0, z)], '#2a2c54', 2, .35)
    view.lay(lanes, rough=.6)


def floor_light(view):
    """what the lamps leave on polished concrete"""
    for z in LAMPS:
        x, y = p(1.3, 0, z)
        soft_pool(view, x, y, k(z) * 3.1, k(z) * .80, '#c79a72', .85, 'over', 1.1)
        soft_pool(view, x, y, k(z) * 1.9, k(z) * .50, '#ffce8a', .45, power=1.2)


def parcel(view, x, y, z, wide, tall, deep, ink, label=True):
    """one of them, on its way"""
    ink = dim(ink, z, 46)
    view.box(x, x + wide, y, y + tall, z, z + deep, ink, top=mix(ink, '#ffe6b0', .52), side=mix(ink, INK, .42), amt=.22, sun=False)
    paper = Layer()
    middle = x + wide * .5
    paper.poly([p(middle - .035, y + tall, z), p(middle + .035, y + tall, z), p(middle + .035, y + tall * .68, z), p(middle - .035, y + tall * .68, z)], dim('#ecd7a6', z, 46))
    paper.poly([p(middle - .035, y + tall, z), p(middle + .035, y + tall, z), p(middle + .035, y + tall, z + deep), p(middle - .035, y + tall, z + deep)], dim('#fff0c8', z, 46))
    if label:
        a, b = p(x + wide * .12, y + tall * .56, z), p(x + wide * .46, y + tall * .14, z)
        paper.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], dim('#f0ead8', z, 46))
        for i in range(3):
            paper.rect(a[0] + 3, a[1] + (i + .8) * (b[1] - a[1]) / 4.2, (b[0] - a[0]) * (.75 - .2 * (i % 2)), max(1, k(z) * .012), INK, .6)
    view.lay(paper, rough=.3)


def belt(view):
    """rollers along its flank, and a river of cardboard"""
    x0, x1 = BELT
    shadow(view, [p(x0 - .5, 0, 1.5), p(x0 - .15, 0, FAR), p(x1 + .6, 0, FAR), p(x1 + 1.0, 0, 1.5)], '#262a52', .75, 7)
    legs = Layer()
    for z in (2.4, 3.6, 5.2, 7.4, 10.4, 14.5, 20, 28):
        legs.poly([p(x0 + .04, 0, z), p(x0 + .04, HIGH - .2, z), p(x0 + .16, HIGH - .2, z), p(x0 + .16, 0, z)], dim('#2b3158', z, 60))
    view.lay(legs, rough=.4)
    sheet(view, [p(x0, HIGH - .26, 1.3), p(x0, HIGH, 1.3), p(x0, HIGH, FAR), p(x0, HIGH - .26, FAR)], [(0, '#5d6b9a'), (1, '#46507e')], (960, 420), (800, 900))
    flank = Layer()
    flank.poly([p(x0, HIGH - .045, 1.3), p(x0, HIGH, 1.3), p(x0, HIGH, FAR), p(x0, HIGH - .045, FAR)], '#d9a648')
    z = 1.5
    while z < 30:
        x, y = p(x0, HIGH - .15, z)
        flank.ell(x, y, k(z) * .018, k(z) * .052, '#2a2f58')
        flank.ell(x + k(z) * .003, y, k(z) * .009, k(z) * .03, '#8b96b8')
        z *= 1.085
    view.lay(flank, rough=.4)
    top = [p(x0, HIGH, 1.2), p(x0, HIGH, FAR), p(x1, HIGH, FAR), p(x1, HIGH, 1.2)]
    sheet(view, top, [(0, '#8c7f86'), (.4, '#69647e'), (1, '#3d3f66')], (960, 420), (1500, 1000))
    seams = Layer()
    z = 1.3
    while z < 30:
        seams.line([p(x0, HIGH, z), p(x1, HIGH, z)], '#33365e', max(1, k(z) * .006), .55)
        z *= 1.045
    seams.poly([p(x1 - .05, HIGH, 1.2), p(x1 - .05, HIGH, FAR), p(x1, HIGH + .05, FAR), p(x1, HIGH + .05, 1.2)], '#d9a648')
    view.lay(seams, rough=.4)
    for z in LAMPS:
        x, y = p(1.33, HIGH, z)
        soft_pool(view, x, y, k(z) * 1.05, k(z) * .34, '#c9a078', .8, 'over')
        soft_pool(view, x, y, k(z) * .8, k(z) * .22, '#ffdfa0', .45)


def parcels(view):
    """far ones first"""
    dice = random.Random(21)
    z = 30.0
    inks = ('#b98552', '#c8955e', '#a9764a', '#d0a672')
    while z > 3.6:
        wide, tall = dice.uniform(.34, .62), dice.uniform(.2, .46)
        x = dice.uniform(.70, 1.95 - wide)
        cast = [p(x, HIGH, z), p(x + wide, HIGH, z), p(x + wide - .05, HIGH, z - .22), p(x - .12, HIGH, z - .22)]
        shadow(view, cast, '#2a2a50', .6, 2)
        parcel(view, x, HIGH, z, wide, tall, .36, dice.choice(inks), z < 16)
        if dice.random() < .3 and z < 20:
            parcel(view, x + .05, HIGH + tall, z + .02, wide * .7, .2, .3, dice.choice(inks), False)
        z *= dice.uniform(.86, .93)
    shadow(view, [p(1.0, HIGH, 2.72), p(1.62, HIGH, 2.72), p(1.56, HIGH, 2.45), p(.86, HIGH, 2.45)], '#2a2a50', .7, 3)
    parcel(view, 1.02, HIGH, 2.72, .60, .38, .40, '#c8955e')


def worker(layer, x, z, reach=.3, turn=1, cap='#2f3558'):
    """somebody in orange at the belt: turn +1 looks right, -1 looks left"""
    scale, body = k(z), dim('#2b2f56', z, 60)
    vest, band, skin = dim(PERSIMMON, z, 52), dim('#fff0c4', z, 60), dim('#c99c7c', z, 46)

    def at(dx, y):
        fx, fy = p(x, 0, z)
        return fx + dx * turn * scale, fy - y * scale
    for dx in (-.09, .09):
        layer.line([at(dx, .84), at(dx * 1.2, .44), at(dx * 1.2, .03)], body, .16 * scale)
    layer.line([at(.02, 1.30), at(.22 + reach * .4, 1.12), at(.26 + reach, 1.10)], body, .10 * scale)
    layer.ell(*at(.29 + reach, 1.10), .055 * scale, .05 * scale, dim('#5f86ad', z, 46))
    layer.curve([at(-.19, .80), at(-.22, 1.2), at(-.14, 1.42), at(.12, 1.42), at(.20, 1.2), at(.18, .80)], vest, tension=.4)
    for y in (.92, 1.08):
        layer.line([at(-.20, y), at(.19, y)], band, .045 * scale)
    layer.line([at(-.02, 1.33), at(.12, 1.10), at(.24 + reach * .8, 1.04)], dim('#394070', z, 60), .10 * scale)
    layer.ell(*at(.02, 1.56), .10 * scale, .125 * scale, skin)
    layer.curve([at(-.11, 1.56), at(-.10, 1.70), at(.04, 1.73), at(.13, 1.64), at(.21, 1.62), at(.12, 1.60)], dim(cap, z, 60), tension=.4)


def people(view, far):
    """along the belt's other side, and along this one"""
    layer = Layer()
    if far:
        for x, z, reach in ((2.42, 27, .2), (2.4, 21, .35), (2.42, 16.2, .2), (2.44, 12.6, .4), (2.42, 9.6, .25)):
            worker(layer, x, z, reach, -1)
    else:
        for x, z, reach in ((.28, 29, .3), (.26, 22.5, .3), (.24, 17.6, .3), (.26, 13.6, .35), (.2, 10.6, .3)):
            worker(layer, x, z, reach, 1)
    view.prop(layer, 5, 4, 0, sh=.7, rim=('#ffdc9c', 1.6, .8), key=.3)


def lamps(view):
    """one cone each; the bulb last"""
    glow, heads = Layer(), Layer()
    for z in reversed(LAMPS):
        x, y = p(1.33, 3.35, z)
        cone(view, x, y, k(z) * .16, k(z) * 1.15, p(0, .3, z)[1], '#ffb85c', .46)
        heads.line([(x, y - k(z) * .2), (x, p(0, 5.6, z)[1])], dim('#151938', z, 60), max(1.2, k(z) * .012))
        heads.curve([(x - k(z) * .25, y + 2), (x - k(z) * .16, y - k(z) * .13), (x - k(z) * .05, y - k(z) * .2), (x + k(z) * .05, y - k(z) * .2), (x + k(z) * .16, y - k(z) * .13), (x + k(z) * .25, y + 2)], dim('#454b78', z, 60), tension=.4)
        heads.ell(x, y + 2, k(z) * .21, k(z) * .045, '#fff4d0')
        glow.ell(x, y + 3, k(z) * .2, k(z) * .06, LAMPLIGHT)
    view.lay(heads, rough=.4)
    view.glow(glow, (6, 26, 90), (.6, .5, .6))


def pillar(view):
    """concrete, hazard stripes, the board and the hook"""
    z, x0, x1 = 5.0, -2.78, -2.16
    shadow(view, [p(x0, 0, z), p(x1, 0, z), p(-3.9, 0, 2.4), p(-5.0, 0, 2.5)], '#232650', .7, 8)
    sheet(view, [p(x1, 0, z), p(x1, 6.4, z), p(x1, 6.4, z + .6), p(x1, 0, z + .6)], [(0, '#3f416c'), (.45, '#a08a80'), (1, '#6f6880')])
    sheet(view, [p(x0, 0, z), p(x0, 6.4, z), p(x1, 6.4, z), p(x1, 0, z)], [(0, '#2b2f58'), (.4, '#5d5a80'), (1, '#4a4a74')])
    stripes = Layer()
    a, b = p(x0, 1.0, z), p(x1, 0, z)
    stripes.c.rectangle(a[0], a[1], b[0] - a[0], b[1] - a[1])
    stripes.c.clip()
    stripes.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#b98f42')
    for i in range(9):
        y = a[1] - 60 + i * 58
        stripes.poly([(a[0], y + 60), (b[0], y), (b[0], y + 28), (a[0], y + 88)], '#2a2c50')
    view.lay(stripes, rough=.5)
    board(view, z)
    vest(view, *p(-2.44, 1.38, z))


def board(view, z):
    """an hour's boxes, by name; whoever is first gets a coffee"""
    x0, y0 = p(-2.98, 2.60, z)
    x1, y1 = p(-1.76, 1.62, z)
    shadow(view, [(x0 + 8, y0 + 14), (x1 + 10, y0 + 14), (x1 + 10, y1 + 18), (x0 + 8, y1 + 18)], '#232650', .7, 6)
    sheet(view, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], [(0, '#f3efe0'), (1, '#cfc9c8')])
    ink = Layer()
    ink.line([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], '#8b93a8', 7, close=True)
    words(ink, '시간당', (x0 + x1) / 2, y0 + 26, 25, 'NanumBarunpen', '#3a4a78')
    ink.line([(x0 + 22, y0 + 46), (x1 - 22, y0 + 45)], '#3a4a78', 2.4)
    for i, (name, figure) in enumerate((('심', '1,310'), ('오', '1,055'), ('박', '990'))):
        y = y0 + 80 + i * 52
        words(ink, name, x0 + 48, y, 40 if i == 0 else 33, 'NanumBarunpen', INK)
        words(ink, figure, x1 - 26, y, 42 if i == 0 else 34, 'NanumBarunpen', INK, anchor='r')
    ink.ell(x0 + 118, y0 + 79, 13, 11, '#a8743c', w=3)
    ink.line([(x0 + 131, y0 + 76), (x0 + 140, y0 + 78), (x0 + 131, y0 + 85)], '#a8743c', 3)
    ink.rect(x0 + 50, y1 - 2, 70, 9, '#8b93a8')
    view.lay(ink, rough=.5)
    tube = Layer()
    tube.rect(x0 + 30, y0 - 34, x1 - x0 - 60, 9, '#fffbe6', r=4)
    tube.rect(x0 + 14, y0 - 46, x1 - x0 - 28, 11, '#3b3f68')
    view.lay(tube, rough=.3)
    shine = Layer()
    shine.rect(x0 + 30, y0 - 34, x1 - x0 - 60, 9, '#fff0cc')
    view.glow(shine, (8, 40, 130), (.5, .6, .8))


def vest(view, x, y):
    """on its hook, till one"""
    view.prop(lambda layer: layer.curve([(x - 20, y), (x - 42, y + 6), (x - 46, y + 44), (x - 54, y + 66), (x - 52, y + 140), (x + 52, y + 140), (x + 54, y + 66), (x + 46, y + 44), (x + 42, y + 6), (x + 20, y), (x, y + 34)], PERSIMMON, tension=.2), 11, 8, 8, sh=.8, key=.4)
    bands = Layer()
    for low in (78, 108):
        bands.rect(x - 52, y + low, 104, 15, '#fff0c4')
    for side in (-30, 22):
        bands.rect(x + side, y + 6, 10, 72, '#fff0c4')
    bands.line([(x, y + 34), (x, y + 140)], '#8a3a2a', 3, .8)
    bands.ell(x, y - 6, 6, 6, '#8b93a8')
    view.lay(bands, rough=.5)


def crate(view):
    """Mr Cho's, and his thermos"""
    x, z = -1.5, 5.6
    shadow(view, [p(x, 0, z), p(x + .7, 0, z), p(x + .3, 0, z - 1.1), p(x - .7, 0, z - 1.1)], '#232650', .65, 6)
    view.box(x, x + .66, 0, .40, z, z + .42, '#4f73a0', top='#84a2c0', side='#8fa8c0', amt=.25, sun=False)
    holes = Layer()
    for row in range(3):
        for column in range(5):
            a, b = p(x + .05 + column * .116, .35 - row * .11, z), p(x + .13 + column * .116, .28 - row * .11, z)
            holes.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], '#2b3562', r=2)
    left, y = p(x + .2, .40, z + .2)
    holes.rect(left - 13, y - 66, 26, 66, '#8fa892', r=5)
    holes.rect(left - 13, y - 66, 8, 66, '#c4d2b8', r=4)
    holes.rect(left - 11, y - 82, 22, 18, '#e6dcc4', r=4)
    holes.rect(left + 30, y - 14, 17, 14, '#e6dcc4', r=2)
    view.lay(holes, rough=.4)


def gate(view):
    """wire, a table, and a book in which one says who one is"""
    fence = Layer()
    for i in range(16):
        fence.line([(-20, 250 + i * 46), (236, 280 + i * 42)], '#3d416c', 2, .7)
        fence.line([(-10 + i * 16.4, 240), (-10 + i * 16.4, 1000)], '#3d416c', 2, .7)
    view.lay(fence, rough=.5)
    post = Layer()
    post.rect(236, 236, 15, 700, '#1d2146')
    post.rect(236, 236, 4, 700, '#8a86a0')
    post.rect(-20, 236, 264, 11, '#1d2146')
    view.lay(post, rough=.4)
    sheet(view, [(22, 330), (198, 344), (198, 452), (22, 448)], [(0, '#d8c493'), (1, '#b29a78')])
    sign = Layer()
    words(sign, '출입자', 110, 372, 38, 'BM DoHyeon', INK, turn=.05)
    words(sign, '기록', 110, 420, 38, 'BM DoHyeon', INK, turn=.03)
    view.lay(sign, rough=.4)
    sheet(view, [(-20, 690), (224, 690), (300, 752), (-20, 752)], [(0, '#b58a5e'), (1, '#8d6a58')])
    desk = Layer()
    desk.rect(-20, 750, 320, 18, '#4a3c54')
    desk.rect(262, 766, 22, 330, '#2a2648')
    desk.poly([(30, 736), (64, 700), (150, 700), (136, 736)], '#f0e8d2')
    desk.poly([(136, 736), (150, 700), (226, 702), (236, 738)], '#e2d8c2')
    for i in range(4):
        desk.line([(58 + i * 2 - i * 9 + 18, 706 + i * 8), (134 - i * 2, 706 + i * 8)], '#6a6a8a', 1.8, .8)
    desk.curve([(204, 712), (250, 724), (286, 770), (276, 820), (256, 800)], '#c9c2b4', w=2.4, close=False)
    desk.line([(170, 726), (206, 712)], '#d9a648', 6)
    view.lay(desk, rough=.5)


def main():
    view = Stage(NIGHT, CAMERA, dir=(-.2, -.95), shade='#2a2c58', shade_a=.85, key='#ffd9a0', rough=.5)
    hall(view)
    floor_light(view)
    people(view, True)
    belt(view)
    parcels(view)
    people(view, False)
    lamps(view)
    crate(view)
    pillar(view)
    gate(view)
    soft_pool(view, 1180, 560, 1000, 560, '#ffa850', .17)
    soft_pool(view, 470, 420, 420, 420, '#ffe6b8', .10)
    view.vignette('#141838', .42, .56, .5, .98).finish(.028, .022)
    deliver(view, 'parcel-depot', 3)


if __name__ == '__main__':
    main()
