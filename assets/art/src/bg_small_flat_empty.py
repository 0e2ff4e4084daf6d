"""small-flat-empty: ten to eight of a first of July, before anything has been carried in but the rack and the boxes.

Forty minutes of sun on bare walls, and the stain: all of Jeolla, with the islands. On the boxes stands the radio,
the one persimmon thing.
"""
from press import Layer
from kit import deliver
from flat_room import BACK, Flat, PERSIMMON, p, radio


def carton(room, x0, x1, y0, y1, z0, z1, colour='#c9a06e', tape='#e6d3ab'):
    """a market carton with a strip over the lid"""
    room.box(x0, x1, y0, y1, z0, z1, colour, top='#dcb986')
    strip, middle = Layer(), (x0 + x1) / 2
    strip.poly([p(middle - .03, y1, z0), p(middle + .03, y1, z0), p(middle + .03, y1 - .12, z0), p(middle - .03, y1 - .12, z0)], tape)
    strip.line([p(x0 + .05, (y0 + y1) / 2 - .04, z0), p(x0 + .22, (y0 + y1) / 2 - .04, z0)], '#8a6744', 3, .8)
    strip.line([p(x0 + .05, (y0 + y1) / 2 - .09, z0), p(x0 + .17, (y0 + y1) / 2 - .09, z0)], '#8a6744', 3, .8)
    room.lay(strip, rough=.4)


def rack(room):
    """Vienna's: eighteen trays on wheels, and on them all that he owned"""
    x0, x1, z0, z1 = 1.32, 1.92, 3.1, 3.62
    colours = ('#8fa3b4', '#c7b08c', '#a9bda6', '#d8cdb4', '#7d8aa0', '#b99a86')
    for x in (x0, x1 - .03):
        room.box(x, x + .03, .08, 1.78, z1 - .03, z1, '#8f979e', sun=False)
    for i in range(17):
        y = .14 + i * .098
        room.plane([p(x0, y, z0), p(x1, y, z0), p(x1, y, z1), p(x0, y, z1)], '#b9c0c4', tex=.0)
        load = Layer()
        if i < 8:
            for k in range(9):
                left = x0 + .05 + k * .057
                load.poly([p(left, y + .012, z0 + .05), p(left, y + .060 + .006 * (k * 7 % 4), z0 + .05), p(left + .046, y + .060 + .006 * (k * 7 % 4), z0 + .05), p(left + .046, y + .012, z0 + .05)], colours[(i * 3 + k) % 6])
        elif i < 11:
            a, b = p(x0 + .05, y + .07, z0 + .04), p(x1 - .05, y + .01, z0 + .04)
            load.rect(a[0], a[1], b[0] - a[0], b[1] - a[1], colours[i % 6], r=8)
        elif i == 12:
            for k in range(4):
                load.ell(*p(x0 + .1 + k * .13, y + .035, z0 + .05), 17, 11, colours[(k * 2) % 6])
        room.lay(load, rough=.5)
        lip = Layer()
        lip.poly([p(x0, y + .016, z0), p(x1, y + .016, z0), p(x1, y - .006, z0), p(x0, y - .006, z0)], '#d3d9da')
        room.lay(lip, rough=.3)
    for x in (x0, x1 - .03):
        room.box(x, x + .03, .08, 1.80, z0, z0 + .03, '#a9b1b6')


def bulb(room):
    """a bare one, where a lamp will be"""
    x, y = p(-.55, 2.08, 2.6)
    cord = Layer()
    cord.line([(x, -10), (x, y - 22)], '#5a4a58', 3)
    cord.rect(x - 8, y - 30, 16, 22, '#5a4a58', r=3)
    room.lay(cord)
    room.prop(lambda layer: layer.ell(x, y + 6, 17, 20, '#f3ead6'), 6, 5, 0, key=.5)


def main():
    room = Flat(sun=(1, -.34, .50), toward=(-.85, -.5), strength=.85, wash=.6)
    room.shell('#eadcc2', '#c99a66')
    room.window('#fff3d6', '#fff3d6', ('#e8b892', '#e3c4a4'))
    room.damp(1.35)
    room.tiles()
    room.units()
    room.sink()
    room.hob()
    ghost = Layer()
    ghost.poly([p(1.26, .02, BACK), p(1.26, 1.84, BACK), p(1.96, 1.84, BACK), p(1.96, .02, BACK)], '#fbf0d8', .35)
    for x, y in ((-2.0, 1.2), (1.5, 2.1)):
        ghost.ell(*p(x, y, BACK), 4, 4, '#5a4a58')
    room.lay(ghost, rough=1)
    rack(room)
    form = Layer()
    form.poly([p(-.30, .875, 3.46), p(-.26, .875, 3.66), p(-.02, .875, 3.66), p(-.04, .875, 3.46)], '#fffaf0')
    form.line([p(.00, .88, 3.5), p(.05, .88, 3.64)], '#3a4a78', 4)
    room.lay(form, rough=.4)
    carton(room, -1.22, -.66, 0, .44, 3.0, 3.34)
    carton(room, -.56, -.06, 0, .50, 2.96, 3.32, '#bf9664')
    carton(room, -1.16, -.70, .44, .80, 3.04, 3.32, '#d1a976')
    radio(room, *p(-.93, .80, 3.16), PERSIMMON)
    carton(room, -2.1, -1.6, 0, .5, 3.3, 3.7, '#c49b6a')
    bulb(room)
    room.shine('#ffb968', .92, 1.4, lift=.22)
    room.wash(room.sunmask, '#ffc98a', .10)
    room.shafts('#ffe0a8', .24, 24, 3.0, 12)
    panes = Layer()
    for quad in room.panes:
        panes.poly([p(*corner) for corner in quad], '#fff2cf')
    room.glow(panes, (10, 50, 160), (.35, .45, .55))
    room.vignette('#3a2b48', .28, .46, .48, 1.0).finish(.03, .03)
    deliver(room, 'small-flat-empty', 3)


if __name__ == '__main__':
    main()
