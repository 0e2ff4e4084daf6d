"""mirror-flat-glass: the mirror of the flat in Hapjeong, from as near as one stands to it to see to an ear.

The glass is cut by the foot of the picture, so that whoever is shown in this place stands in it, and the room is behind
him: the window, the bed made as in the army. Beside it the red saucer, with the earring in it.
"""
from bg_mirror_flat import CAMERA
from kit import clip_to, deliver
from kit_grey import INK, TOMATO, fall, pool
from press import Layer, mix
from stage import Stage

LEFT, RIGHT, TOP, FOOT = 858, 1608, 58, 1120
WINDOW = (1330, 1566, 176, 566)
GLASS = [(LEFT, TOP), (RIGHT, TOP), (RIGHT, FOOT), (LEFT, FOOT)]


def wall(stage):
    """papered, and the steel door that begins where the mirror ends"""
    stage.plane([(0, 0), (1920, 0), (1920, 1080), (0, 1080)], '#bcc6c0', (1200, 200), (0, 1080), .6)
    seams = Layer()
    for x in (300, 742):
        seams.line([(x, 0), (x, 1080)], '#98a5a1', 2, .5)
    stage.lay(seams, rough=.5)
    stage.prop(lambda layer: layer.rect(1716, -20, 60, 1120, '#aab4ae'), 8, 6, 12, castmul=.5, sh=.5)
    stage.plane([(1776, -10), (1930, -10), (1930, 1090), (1776, 1090)], '#56706a', (1776, 0), (1900, 1080), .55)
    edge = Layer()
    edge.line([(1776, 0), (1776, 1080)], '#2c3d3f', 4, .9)
    edge.line([(1846, 470), (1930, 470)], '#34494a', 4, .8)
    edge.line([(1846, 470), (1846, 20)], '#34494a', 4, .8)
    edge.line([(1734, 262), (1758, 263)], '#3d4a4e', 4)
    edge.text('173', 1746, 240, 24, 'Nanum Pen Script', '#3d4a4e')
    stage.lay(edge, rough=.5)


def room(stage):
    """what the glass has in it: a wall, a window, the end of a bed"""
    stage.prop(lambda layer: layer.poly([(LEFT - 24, TOP - 24), (RIGHT + 24, TOP - 24), (RIGHT + 24, FOOT), (LEFT - 24, FOOT)], '#58676a'), 7, 5, 22, castmul=.7, rim=('#dfe6e0', 2.4, .7))
    stage.plane(GLASS, '#9fb0ae', (RIGHT, TOP + 60), (LEFT, FOOT), .7)
    x0, x1, y0, y1 = WINDOW
    layer = Layer()
    with clip_to(layer, GLASS):
        layer.poly([(LEFT, 830), (RIGHT, 800), (RIGHT, FOOT), (LEFT, FOOT)], '#7d8783')
        layer.line([(LEFT, 828), (RIGHT, 798)], '#c6cfc8', 7, .8)
        layer.rect(x0, y0, x1 - x0, y1 - y0, '#eff3ec')
        layer.poly([(x0, y1), (x0, 430), (x0 + 66, 430), (x0 + 66, 392), (x0 + 120, 392), (x0 + 120, 470), (x0 + 176, 470), (x0 + 176, 440), (x1, 440), (x1, y1)], '#c3cfcb')
        layer.line([(x0 + 118, y0), (x0 + 118, y1)], '#7f8e8f', 9)
        layer.line([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], '#7f8e8f', 12, 1, True)
        for x in (1300, 1322, 1346):
            layer.curve([(x, y0 - 26), (x + 6, 330), (x - 8, y1 + 46)], '#d5dbd2', w=24, close=False)
        layer.line([(1270, y0 - 30), (RIGHT, y0 - 34)], '#6d7b7d', 8)
        layer.poly([(LEFT, 700), (1086, 690), (1086, 860), (LEFT, 880)], '#c9d0c8')
        layer.poly([(LEFT, 700), (LEFT, 660), (960, 650), (984, 694)], '#e3e7df')
        layer.poly([(LEFT, 770), (1086, 756), (1086, 860), (LEFT, 880)], '#7f95a0')
        layer.rect(890, 250, 148, 12, '#6f7a74')
        for x, high, ink in ((900, 92, '#4a5663'), (922, 108, '#8ea399'), (946, 84, '#3a524c'), (966, 100, '#8a8474'), (992, 76, '#5f7078')):
            layer.rect(x, 250 - high, 17, high, ink)
    stage.lay(layer, rough=.6, soft=2.6)


def shine(stage):
    """what makes it glass"""
    layer = Layer()
    with clip_to(layer, GLASS):
        layer.poly([(LEFT, 520), (LEFT + 520, TOP), (LEFT + 690, TOP), (LEFT, 690)], '#ffffff', .13)
        layer.poly([(LEFT, 790), (RIGHT - 20, TOP), (RIGHT, TOP), (RIGHT, TOP + 24), (LEFT, 830)], '#ffffff', .09)
    layer.line([(LEFT + 3, TOP), (LEFT + 3, FOOT)], '#ffffff', 5, .7)
    layer.line([(LEFT, TOP + 3), (RIGHT, TOP + 3)], '#ffffff', 4, .5)
    for x in (LEFT + 34, RIGHT - 34):
        layer.ell(x, TOP + 36, 13, 13, '#6d7b7d')
        layer.line([(x - 7, TOP + 30), (x + 7, TOP + 42)], '#dfe5df', 4)
    stage.lay(layer, rough=.3)


def saucer(stage):
    """the earring has been let fall in it"""
    stage.prop(lambda layer: layer.rect(634, 694, 196, 22, '#8f9c98'), 6, 4, 16, castmul=.7, sh=.5)
    top = Layer()
    top.poly([(634, 694), (650, 676), (814, 676), (830, 694)], '#d4dad2')
    for x in (664, 796):
        top.line([(x, 716), (x, 756)], '#6f7d7d', 8)
    stage.lay(top, rough=.5)
    x, y = 744, 680

    def dish(layer):
        layer.ell(x, y, 40, 8, mix(TOMATO, INK, .35))
        layer.curve([(x - 72, y - 28), (x - 62, y - 14), (x - 38, y - 2), (x + 38, y - 2), (x + 62, y - 14), (x + 72, y - 28)], TOMATO, tension=.3)
        layer.ell(x, y - 28, 73, 16, '#dd5f42')
        layer.ell(x, y - 26, 56, 11, '#b23c26')
    stage.prop(dish, 7, 5, 7, sh=.4, castmul=.6)
    ring = Layer()
    ring.ell(x - 6, y - 36, 15, 13, '#e6e8ee', w=5)
    ring.ell(x - 10, y - 47, 3.4, 3, '#ffffff')
    ring.rect(646, 652, 54, 24, '#e9ebdf', r=11)
    ring.rect(654, 655, 38, 6, '#ffffff', .9, r=3)
    stage.lay(ring, rough=.3)


def build():
    """wall, glass, saucer, and the grey light from over his shoulder"""
    stage = Stage('#aebab6', CAMERA, dir=(.35, -.92), shade='#566a78', shade_a=.9, key='#f2f6f0')
    wall(stage)
    room(stage)
    shine(stage)
    saucer(stage)
    pool(stage, 1450, 330, 300, 330, '#f6f8ee', .24)
    pool(stage, -40, 600, 620, 760, '#3c4f5b', .55, 'mul')
    fall(stage, 640, 1090, '#3a4a56', .6)
    stage.vignette('#16222a', .42, .58, .40)
    stage.finish(.030, .025)
    return stage


if __name__ == '__main__':
    deliver(build(), 'mirror-flat-glass', 2)
