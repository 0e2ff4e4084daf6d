"""coat: Mi-ae's, plum; the hole is at the hem, about as big as a can."""
from things import Layer, creases, deliver_thing, np

PLUM, LINING, LINE = '#6d3a70', '#7a2446', '#230f2c'


def draw(stage):
    rim = ('#ff7ab4', 4, .9)
    stage.prop(lambda layer: layer.curve([(492, 60), (508, 22), (540, 20), (548, 44), (524, 60), (522, 80)], '#c9bcd4', w=8, close=False), 4, 3, 0)
    stage.prop(lambda layer: layer.curve([(444, 92), (520, 74), (600, 92), (590, 180), (452, 180)], LINING, tension=.3), 16, 12, 0)
    stage.prop(lambda layer: layer.curve([(410, 106), (320, 150), (272, 300), (236, 470), (258, 502), (330, 512), (352, 480), (384, 330), (420, 240)], PLUM, tension=.4), 34, 26, 12, rim=rim)
    stage.prop(lambda layer: layer.curve([(634, 106), (722, 150), (770, 300), (806, 470), (784, 502), (712, 512), (690, 480), (660, 330), (622, 240)], PLUM, tension=.4), 34, 26, 12, rim=('#46d6e0', 3, .7))
    stage.prop(lambda layer: layer.curve([(446, 84), (404, 108), (372, 190), (378, 350), (346, 612), (372, 652), (520, 640), (530, 400), (512, 190)], PLUM, tension=.34), 44, 32, 12, rim=rim, key=.3)
    stage.prop(lambda layer: layer.curve([(598, 84), (640, 108), (672, 190), (664, 350), (700, 612), (670, 654), (498, 644), (510, 400), (530, 190)], '#764078', tension=.34), 44, 32, 14, rim=rim, key=.2)
    stage.prop(lambda layer: layer.curve([(446, 80), (424, 120), (448, 216), (516, 262), (512, 190), (470, 120)], '#84488a', tension=.34), 18, 14, 8, rim=rim)
    stage.prop(lambda layer: layer.curve([(598, 80), (622, 120), (598, 216), (528, 262), (532, 190), (574, 120)], '#84488a', tension=.34), 18, 14, 8, rim=rim)
    marks = Layer()
    creases(marks, [[(360, 270), (340, 320), (350, 372)], [(690, 262), (708, 318), (694, 366)], [(300, 440), (326, 452), (344, 448)], [(700, 448), (726, 454), (760, 440)],
                    [(410, 470), (400, 540), (406, 620)], [(610, 420), (622, 520), (612, 630)], [(450, 360), (456, 420), (446, 500)]], LINE, .55, 4)
    for y in (316, 410, 504):
        marks.ell(548, y, 15, 15, LINE)
        marks.ell(546, y - 2, 14, 14, '#c07a90')
        marks.ell(542, y - 6, 4, 4, '#ffb0cc', .8)
    marks.poly([(600, 452), (672, 440), (676, 462), (602, 474)], '#5a2e60')
    marks.poly([(386, 440), (452, 452), (450, 474), (382, 462)], '#5a2e60')
    stage.lay(marks, rough=.8)
    dice = np.random.default_rng(4)
    hole = Layer()
    for size, colour, strength in ((40, '#230f2c', .7), (31, '#0b0716', 1)):
        points = [(600 + size * (1 + float(dice.uniform(-.16, .16))) * np.cos(t), 556 + size * 1.15 * (1 + float(dice.uniform(-.16, .16))) * np.sin(t)) for t in np.linspace(0, 6.283, 15)[:-1]]
        hole.curve(points, colour, strength, tension=.6)
    for t in np.linspace(0, 6.2, 17):
        hole.line([(600 + 34 * np.cos(t), 556 + 38 * np.sin(t)), (600 + 22 * np.cos(t + .25), 556 + 25 * np.sin(t + .25))], '#ffb454' if 2 < t < 4 else '#7a3a5a', 2.2, .85)
    stage.lay(hole, rough=.8)


if __name__ == '__main__':
    deliver_thing(draw, 'coat', 1, size=.82, horizon=900)
