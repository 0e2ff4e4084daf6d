"""box-shut: the box of the ring; one cannot tell from outside."""
from things import Layer, deliver_thing, ground


def draw(stage):
    ground(stage, 530, 550, 420, 100)
    rim = ('#ff7ab4', 4, .85)
    stage.prop(lambda layer: layer.curve([(270, 372), (520, 384), (772, 372), (758, 560), (732, 576), (310, 576), (284, 560)], '#4a1a4e', tension=.18), 36, 28, 14, rim=rim)
    stage.prop(lambda layer: layer.curve([(252, 376), (262, 250), (322, 186), (520, 172), (718, 186), (780, 250), (792, 376), (520, 390)], '#5f2360', tension=.28), 46, 36, 10, rim=rim, key=.35)
    lines = Layer()
    lines.curve([(256, 382), (520, 394), (788, 382)], '#160a24', .9, w=7, close=False)
    lines.curve([(264, 392), (520, 404), (780, 392)], '#ff9cc6', .4, w=2, close=False)
    lines.rect(488, 372, 66, 34, '#cdb6cf', 1, r=5)
    lines.rect(496, 378, 50, 6, '#ffffff', .8, r=3)
    lines.curve([(330, 230), (420, 206), (560, 202)], '#ffb6d4', .35, w=9, close=False)
    stage.lay(lines, rough=.6)


if __name__ == '__main__':
    deliver_thing(draw, 'box-shut', 1)
