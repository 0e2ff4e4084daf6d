"""pill-case: seven lids, one tablet a day; Monday is empty, and Tuesday is not."""
from things import Layer, deliver_thing, ground

DAYS = '월화수목금토일'


def lid(stage, x, open_, full):
    if open_:
        stage.prop(lambda layer: layer.poly([(x - 54, 250), (x + 54, 250), (x + 48, 128), (x - 48, 128)], '#d5e6ea'), 12, 10, 4, rim=('#fff6dc', 3, .9), a=.9)
        stage.prop(lambda layer: layer.rect(x - 50, 262, 100, 84, '#5f7f92', r=14), 18, 12, 0)
        if full:
            stage.prop(lambda layer: layer.curve([(x - 30, 318), (x - 22, 296), (x + 22, 296), (x + 30, 318), (x + 20, 334), (x - 20, 334)], '#f2cfc0', tension=.5), 9, 7, 7, rim=('#fff6dc', 2, .8), castmul=.9)
        return
    stage.prop(lambda layer: layer.rect(x - 54, 252, 108, 100, '#b4d0da', r=16), 18, 14, 5, rim=('#fff6dc', 3, .9))
    shine = Layer()
    shine.curve([(x - 38, 270), (x - 8, 264), (x + 26, 266)], '#ffffff', .75, w=7, close=False)
    shine.curve([(x - 22, 318), (x, 326), (x + 22, 318)], '#5f7f92', .35, w=9, close=False)
    stage.lay(shine, rough=.5)


def draw(stage):
    ground(stage, 540, 486, 500, 90, '#3a3350', .5)
    stage.prop(lambda layer: layer.curve([(52, 246), (66, 232), (974, 232), (988, 246), (988, 366), (52, 366)], '#8fb2c2', tension=.12), 16, 12, 8)
    for i in range(7):
        lid(stage, 118 + i * 134, i < 2, i == 1)
    stage.prop(lambda layer: layer.curve([(50, 362), (990, 362), (976, 476), (956, 490), (84, 490), (64, 476)], '#7ba0b4', tension=.1), 26, 20, 14, rim=('#fff0cc', 4, .9), key=.3)
    names = Layer()
    for i, day in enumerate(DAYS):
        names.text(day, 118 + i * 134, 424, 50, 'NanumBarunpen', '#2f4558' if i != 1 else '#d9633a', .92, weight=1)
    for i in range(6):
        names.line([(185 + i * 134, 372), (185 + i * 134, 482)], '#54788c', 3, .5)
    stage.lay(names, rough=.9)


if __name__ == '__main__':
    deliver_thing(draw, 'pill-case', 3, size=.86, horizon=250)
