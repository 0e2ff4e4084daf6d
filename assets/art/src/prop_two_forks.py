"""two-forks: one plate, two forks."""
from things import Layer, deliver_thing, ground, math, np, turned


def fork(stage, place):
    layer = Layer()
    layer.curve([place(-296, -9), place(-60, -6), place(20, -10), place(48, -24), place(76, -26), place(76, 26), place(48, 24), place(20, 10), place(-60, 6), place(-300, 9), place(-312, 0)], '#c9d3d1', tension=.3)
    for v in (-21, -7, 7, 21):
        layer.line([place(74, v), place(150, v * .9)], '#c9d3d1', 7.5)
    stage.prop(layer, 7, 5, 11, rim=('#ffffff', 2.4, .95), castmul=.8)
    shine = Layer()
    shine.line([place(-290, -3), place(-70, -2)], '#ffffff', 2.4, .8)
    shine.line([place(-290, 5), place(10, 4)], '#46555a', 2, .6)
    stage.lay(shine)


def pasta(stage):
    dice = np.random.default_rng(8)
    for turn in range(5):
        strands = Layer()
        for _ in range(34):
            x, y = 520 + float(dice.normal(0, 56)), 318 + float(dice.normal(0, 22)) - turn * 7
            reach, lean = float(dice.uniform(40, 120)) * (1 - turn * .12), float(dice.uniform(0, 6.28))
            points = [(x + reach * math.cos(lean + t * 2.2), y + reach * .36 * math.sin(lean + t * 2.2)) for t in (0, .25, .5, .75, 1)]
            strands.curve(points, ['#e6c98c', '#d8b26c', '#f0dca6', '#cf9f5a'][int(dice.integers(4))], w=8, close=False)
        stage.prop(strands, 7, 5, 4, castmul=.6)
    sauce = Layer()
    sauce.curve([(452, 282), (500, 250), (566, 252), (606, 284), (584, 312), (530, 326), (470, 312)], '#cf4a30', tension=.6)
    stage.prop(sauce, 16, 12, 5, rim=('#ffd8c8', 2, .6), rough=3)
    leaf = Layer()
    leaf.curve([(520, 262), (552, 236), (588, 244), (562, 272)], '#3a524c', tension=.5)
    leaf.curve([(520, 264), (488, 244), (470, 256), (494, 276)], '#4f6a60', tension=.5)
    stage.prop(leaf, 6, 4, 5, rim=('#e8f0e8', 1.6, .6))


def clams(stage):
    """there were fourteen; the rest are underneath"""
    for x, y, lean in ((404, 304, -.5), (446, 258, .3), (638, 258, -.2), (652, 314, .6), (566, 350, .1), (476, 348, -.2)):
        place = turned(x, y, lean)
        stage.prop(lambda layer, at=place: layer.curve([at(-34, 8), at(-26, -14), at(0, -25), at(26, -14), at(34, 8), at(0, 15)], '#8d8478', tension=.5), 9, 7, 7, rim=('#f4f6ef', 2, .8), castmul=.8)
        ribs = Layer()
        for reach in (.45, .72):
            ribs.curve([at for at in (place(-30 * reach, 8 - 6 * reach), place(0, 8 - 26 * reach), place(30 * reach, 8 - 6 * reach))], '#4a463e', .6, w=3, close=False)
        stage.lay(ribs, rough=.4)


def draw(stage):
    ground(stage, 520, 430, 470, 200, '#1b262b', .6)
    stage.prop(lambda layer: layer.ell(520, 360, 400, 196, '#dfe3de'), 20, 16, 14, rim=('#ffffff', 4, .9))
    stage.prop(lambda layer: layer.ell(520, 346, 300, 134, '#cdd4cf'), 22, 18, 0)
    well = Layer()
    well.ell(520, 350, 296, 130, '#8ea399', .6, w=3)
    well.ell(520, 360, 392, 189, '#3a524c', .5, w=4)
    stage.lay(well, rough=1)
    pasta(stage)
    clams(stage)
    fork(stage, turned(316, 270, .56))
    fork(stage, turned(730, 278, math.pi - .52))


if __name__ == '__main__':
    deliver_thing(draw, 'two-forks', 2, size=.9, horizon=-200)
