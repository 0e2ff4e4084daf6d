"""box-shut: the small one with a ribbon on it, which the jeweller gives you and he left in the shop."""
from things import Layer, deliver_thing, ground


def draw(stage):
    ground(stage, 530, 550, 420, 100)
    rim = ('#ff7ab4', 4, .85)
    stage.prop(lambda layer: layer.curve([(270, 372), (520, 384), (772, 372), (758, 560), (732, 576), (310, 576), (284, 560)], '#4a1a4e', tension=.18), 36, 28, 14, rim=rim)
    stage.prop(lambda layer: layer.curve([(252, 376), (262, 250), (322, 186), (520, 172), (718, 186), (780, 250), (792, 376), (520, 390)], '#5f2360', tension=.28), 46, 36, 10, rim=rim, key=.35)
    lines = Layer()
    lines.curve([(256, 382), (520, 394), (788, 382)], '#160a24', .9, w=7, close=False)
    lines.curve([(264, 392), (520, 404), (780, 392)], '#ff9cc6', .4, w=2, close=False)
    lines.curve([(330, 230), (420, 206), (560, 202)], '#ffb6d4', .35, w=9, close=False)
    stage.lay(lines, rough=.6)
    ribbon = Layer()
    ribbon.poly([(484, 186), (560, 184), (566, 576), (478, 576)], '#ff7ab4')
    stage.prop(ribbon, 12, 9, 8, rim=('#ffd6e8', 3, .8))
    for loop in ([(522, 190), (452, 112), (360, 92), (338, 150), (400, 192)], [(522, 190), (594, 112), (688, 92), (708, 150), (646, 192)]):
        stage.prop(lambda layer, points=loop: layer.curve(points, '#ff6aa8', tension=.5), 16, 12, 9, rim=('#ffd6e8', 3, .9))
    for tail in ([(510, 196), (470, 250), (416, 300), (446, 312), (480, 296), (536, 214)], [(530, 196), (574, 250), (632, 296), (600, 312), (566, 292), (512, 214)]):
        stage.prop(lambda layer, points=tail: layer.curve(points, '#f0609e', tension=.3), 12, 9, 8, rim=('#ffd6e8', 2, .8))
    stage.prop(lambda layer: layer.ell(522, 194, 34, 27, '#ff8aba'), 11, 8, 6, rim=('#ffe6f0', 3, .9))


if __name__ == '__main__':
    deliver_thing(draw, 'box-shut', 1, size=.84, horizon=430)
