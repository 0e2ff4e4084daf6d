"""pen: silver; it cost a month of manuals."""
from things import Layer, deliver_thing, ground, metal, np, turned, xy

SILVER = [(0, '#5d6a70'), (.10, '#93a2a6'), (.22, '#ffffff'), (.30, '#dfe8e8'), (.46, '#8d9ca1'), (.62, '#465458'), (.74, '#39464b'), (.88, '#b3c2c3'), (1, '#55636a')]


def body(stage, place, outline, half, stops=SILVER):
    """a round rod: light runs across it, from -half to half"""
    layer = Layer()
    layer.curve([place(u, v) for u, v in outline], '#ffffff', tension=.16)
    columns, rows = xy()
    origin, step = place(0, 0), place(0, 1)
    across = (columns - origin[0]) * (step[0] - origin[0]) + (rows - origin[1]) * (step[1] - origin[1])
    metal(stage, layer.mask(), np.clip(across / (2 * half) + .5, 0, 1), stops)


def draw(stage):
    place = turned(512, 330, -.42)
    ground(stage, 560, 430, 480, 150, '#1b262b', .5)
    body(stage, place, [(-60, -38), (-400, -32), (-430, -18), (-438, 0), (-430, 18), (-400, 32), (-60, 38)], 38)
    body(stage, place, [(-62, -43), (196, -43), (196, 43), (-62, 43)], 43)
    body(stage, place, [(196, -30), (318, -22), (318, 22), (196, 30)], 30, [(0, '#0f1518'), (.24, '#7c8a90'), (.34, '#252f34'), (.8, '#0c1114'), (1, '#39464b')])
    nib = Layer()
    nib.curve([place(314, -19), place(360, -25), place(402, -13), place(446, 1), place(402, 15), place(360, 26), place(314, 19)], '#dfe6e2', tension=.4)
    stage.prop(nib, 9, 7, 4, rim=('#ffffff', 2, .8))
    marks = Layer()
    marks.line([place(372, 1), place(440, 1)], '#273338', 2.4)
    marks.ell(*place(368, 1), 5, 5, '#273338')
    for u in (-62, -50, 186, 196):
        marks.line([place(u, -42), place(u, 42)], '#2c383d', 3, .7)
        marks.line([place(u + 4, -42), place(u + 4, 20)], '#ffffff', 2, .7)
    scratches = np.random.default_rng(3)
    for _ in range(26):
        u, v = float(scratches.uniform(-400, 170)), float(scratches.uniform(-26, 30))
        marks.line([place(u, v), place(u + float(scratches.uniform(6, 40)), v + float(scratches.uniform(-3, 3)))], '#f6fbfb', 1, .35)
    stage.lay(marks, rough=.3)
    clip = Layer()
    clip.curve([place(-404, -26), place(-396, -48), place(-180, -56), place(-150, -46), place(-160, -36), place(-380, -30)], '#c5d0d0', tension=.3)
    stage.prop(clip, 7, 5, 7, rim=('#ffffff', 2, .9))


if __name__ == '__main__':
    deliver_thing(draw, 'pen', 2, size=.9, horizon=-200)
