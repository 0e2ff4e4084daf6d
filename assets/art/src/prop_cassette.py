"""cassette: an hour of the radio, kept by his mother, with her cough in it."""
from things import Layer, deliver_thing, ground, scribble, slab, turned


def reel(layer, place, x, tape):
    layer.ell(*place(x, 26), tape, tape, '#2a1a22')
    layer.ell(*place(x, 26), 40, 40, '#f4ead8')
    layer.ell(*place(x, 26), 25, 25, '#1a1020')
    for i in range(6):
        tooth_at = turned(*place(x, 26), i * 1.047 + .3)
        layer.poly([tooth_at(16, -4), tooth_at(27, -4), tooth_at(27, 4), tooth_at(16, 4)], '#f4ead8')


def draw(stage):
    place = turned(520, 330, -.07)
    ground(stage, 540, 560, 470, 90)
    shell = slab(place, 760, 478)
    stage.prop(lambda layer: layer.poly(shell, '#2a2036'), 26, 18, 16, rim=('#ff7ab4', 4, .9), key=.2)
    face = Layer()
    face.poly(slab(lambda u, v: place(u, v - 22), 680, 346), '#f7ead6')
    stage.prop(face, 12, 10, 4, tex=.12)
    label = Layer()
    for y, colour in ((-176, '#ff3d8b'), (-158, '#ffb454')):
        label.poly([place(-340, y), place(340, y), place(340, y + 12), place(-340, y + 12)], colour)
    for y in (-112, -76):
        label.line([place(-300, y + 12), place(300, y + 12)], '#b49a9a', 2, .8)
    label.text('A', *place(-302, -112), 44, 'NanumBarunpen', '#3a2a4a', weight=1)
    scribble(label, place, -250, -116, 330, '#34305a', 4, 11, 3.4)
    scribble(label, place, -250, -80, 210, '#34305a', 9, 9, 3)
    label.poly([place(-222, -34), place(222, -34), place(222, 88), place(-222, 88)], '#e8b54a', .92)
    stage.lay(label, rough=.5)
    window = Layer()
    corners = [place(-176, -28), place(176, -28), place(176, 82), place(-176, 82)]
    window.poly(corners, '#160d1e')
    window.c.save()
    window.c.move_to(*corners[0])
    for corner in corners[1:]:
        window.c.line_to(*corner)
    window.c.clip()
    reel(window, place, -116, 96)
    reel(window, place, 116, 56)
    window.poly([place(-60, -30), place(-10, -30), place(-70, 84), place(-120, 84)], '#ffffff', .16)
    window.c.restore()
    stage.prop(window, 6, 5, 0)
    foot = Layer()
    foot.poly([place(-250, 239), place(-222, 158), place(222, 158), place(250, 239)], '#1c1428')
    for x in (-170, -70, 70, 170):
        foot.ell(*place(x, 204), 15, 15, '#0a0610')
        foot.ell(*place(x - 2, 201), 15, 15, '#8a6aa0', .6, w=2)
    for x, y in ((-352, -212), (352, -212), (-352, 212), (352, 212)):
        foot.ell(*place(x, y), 11, 11, '#8d80a0')
        foot.line([place(x - 7, y - 4), place(x + 7, y + 4)], '#2a2036', 3)
    stage.prop(foot, 9, 7, 3, rim=('#ff7ab4', 2, .5))


if __name__ == '__main__':
    deliver_thing(draw, 'cassette', 1, size=.82, horizon=-200)
