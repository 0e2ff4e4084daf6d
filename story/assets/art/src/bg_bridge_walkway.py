"""bridge-walkway: a Han bridge he has inspected himself. One lamp, and its pool of light on the rail he knocks on: the only warm thing."""
import time
from press import *; from kit import *
T0 = time.time(); R = random.Random(6)
INK, NIGHT, PLUM, WINE, HAZE = '#0b0716', '#150d2a', '#2a1440', '#4a1a4e', '#5a2a6a'
PINK, CYAN, AMBER, PAPER = '#ff3d8b', '#3fe0e8', '#ffb454', '#ffe9f2'
VX, VY, F, EYE = 830, 588, 1300, 1.55
WB = 620                                              # far waterline: the river lies 20 m down
cam = Cam(F, VX, VY, EYE); xx, yy = xy()
def fog(c, z): return mix(c, HAZE, min(.8, 1 - math.exp(-max(0, z - 6) / 60)))
pr = Press(NIGHT).grad([(0, '#22144a'), (.20, '#37206a'), (.38, '#5a2c80'), (.49, '#9a4690'), (.575, '#e0689c')], grain=.03)
clouds(pr, (250, 330), '#1c1040', '#e0689c', (1150, 480, 900, 380), 12, .62)
pr.wash(np.exp(-(((xx - 1240) / 560) ** 2 + ((yy - WB) / 170) ** 2)), '#ff8ab0', .62, 'screen', .25)
# ---- far bank, three depths
L, E = Layer(), Layer()
pts = [(-10, WB)]; x = -10
while x < 1940: pts.append((x, WB - 66 - 38 * math.sin(x * .0034 + 4.2) - 14 * math.sin(x * .012))); x += 24
L.poly(pts + [(1940, WB)], '#5b2a68'); namsan(L, E, 1560, WB - 40, 1.15, '#4f2560', '#3a1a50'); pr.lay(L, rough=.7)
L = Layer(); env = lambda x: .5 + 1.1 * math.exp(-((x - 1090) / 120) ** 2) + .9 * math.exp(-((x - 1720) / 130) ** 2) + .7 * math.exp(-((x - 250) / 240) ** 2)
skyline(L, E, -20, 1940, WB, (40, 88), (22, 50), ('#3f1f58', '#552a66'), ('#ff9ac0', '#ffc890', '#a8d8f0'), .16, (8, 9), 3, env, (2.6, 3.2)); pr.lay(L, rough=.5)
L = Layer(); skyline(L, E, -20, 1940, WB, (14, 52), (24, 64), ('#1d1036', '#30184a'), ('#ffc880', '#ff6ba4', '#7fe4ee', '#ffe0c8'), .27, (8, 10), 5, lambda x: .7 + .8 * abs(math.sin(x * .006 + .6)))
for i in range(64): x = 20 + i * 30 + R.uniform(-6, 6); c = R.choice(['#ffcf90', '#ff7ab0', '#ffcf90', '#7fe4ee']); L.ell(x, WB - 3, 2, 2, c); E.ell(x, WB - 4, 4, 5, c)
pr.lay(L, rough=.5); pr.glow(E, (4, 18, 70), (.5, .5, .7))
# ---- another bridge downstream: arches and lamps
def downstream():
  L, E = Layer(), Layer(); B2 = lambda y, z: cam.p(240, y, z)
  L.poly([B2(-1, 330), B2(2.5, 330), B2(2.5, 2600), B2(-1, 2600)], '#22113c')
  for i in range(9):
      z0, z1 = 330 + i * 130, 450 + i * 130; arc = [B2(2.5 + 30 * math.sin(math.pi * t / 14), z0 + (z1 - z0) * t / 14) for t in range(15)]
      L.line(arc, '#2a1546', max(1.4, 6 - i)); E.line(arc, CYAN, max(.8, 2.2 - i * .2), .8); L.line(arc, '#5fd8e4', max(.7, 1.6 - i * .15), .75)
      for t in range(2, 13, 2): L.line([arc[t], B2(2.5, z0 + (z1 - z0) * t / 14)], '#2a1546', max(.7, 1.8 - i * .2))
      a = B2(-20, z0 - 5); b = B2(0, z0 - 5); L.rect(b[0] - max(2, 7 - i), b[1], max(4, 14 - 2 * i), a[1] - b[1], '#1a0d30')
  for i in range(60): q = B2(4.5, 330 + i * 22); L.ell(*q, max(.9, 2.4 - i * .03), None, '#ffe0d0'); E.ell(*q, max(1.2, 4 - i * .05), None, '#ffb8a0')
  pr.lay(L, rough=.4); pr.glow(E, (4, 16), (.6, .5))
downstream()
# ---- the river
water(pr, WB, '#0d0a2a', (1.0, .86, 1.0), 1.25, .9, 51, 1.15, .45)
L = Layer()
for i in range(84):
    x = R.uniform(880, 1930); light_column(L, x, WB + 3, WB + R.uniform(80, 330), R.choice([PINK, '#ff8ab8', CYAN, '#ffb0a0', '#c080ff', '#ff6ba4']), R.uniform(3, 8), R.uniform(.5, 1), i)
pr.lay(L, mode='screen', soft=.6); glitter(pr, WB, 1230, '#ff9cc4', (170, 1.0), .8)
pr.wash(np.exp(-((yy - WB) / 5) ** 2), '#ffb0c8', .5, 'screen'); downstream()
# ---- our bridge
PZ, XN, XF = 88, -2.9, -17.5; XM = (XN + XF) / 2; JH, TH = 25, 41
LAMP_Z, RAIL_X, RAIL_H = 8.75, 1.6, 1.18
def scene(cam):
    L, E = Layer(), Layer(); p = cam.p; up = -1 if cam.mirror else 1
    def strip(x0, x1, y0, y1, c, z0=.9, z1=400, n=26):
        zs = [z0 * (z1 / z0) ** (i / n) for i in range(n + 1)]
        for a, b in zip(zs, zs[1:]): L.poly([p(x0, y0, a), p(x1, y1, a), p(x1, y1, b * 1.02), p(x0, y0, b * 1.02)], fog(c, (a + b) / 2))
    strip(XF - .3, XF - .3, 0, 1.0, '#1a0f2c'); 
    # far cable plane, then the tower, then ours
    top = lambda i, n: (XM, TH - 1.2 - (TH - JH - 3) * i / n, PZ)
    for i in range(12): z = 20 + i * 5.4; stay(L, E, cam, top(11 - i, 12) if 0 else top(i, 12), (XF, 1, z), '#9adff0', '#7a3a86', .13, .62)
    for i in range(10): stay(L, E, cam, top(i, 12), (XF, 1, 96 + (9 - i) * 9), '#9adff0', '#7a3a86', .12, .4); stay(L, E, cam, top(i, 12), (XN, 1, 96 + (9 - i) * 9), '#9adff0', '#8a3a7c', .12, .4)
    w = 1.0
    for s, X in ((-1, XF), (1, XN)):
        a, b = X, XM + s * .9
        g = L.lin(*p(a, 0, PZ), *p(b, JH, PZ), [(0, '#ff4a94'), (.28, '#a83a86'), (.7, '#4a2a72'), (1, '#4a3a86')])
        L.fillgrad([p(a - w, 0, PZ), p(a + w, 0, PZ), p(b + w * .7, JH, PZ), p(b - w * .7, JH, PZ)], g)
        q = a - s * 0 + w if s < 0 else a - w; e0, e1 = (p(a + w, 0, PZ), p(b + w * .7, JH, PZ)) if s < 0 else (p(a - w, 0, PZ), p(b - w * .7, JH, PZ))
        E.line([p(a, 0, PZ), p(a + (b - a) * .5, JH * .5, PZ)], PINK, 12, .55); L.line([e0, e1], '#ff9cc6', 2, .6)
    L.poly([p(XF + 1.5, 7.6, PZ), p(XN - 1.5, 7.6, PZ), p(XN - 1.9, 9.6, PZ), p(XF + 1.9, 9.6, PZ)], '#6a2c72'); L.line([p(XF + 1.5, 7.6, PZ), p(XN - 1.5, 7.6, PZ)], '#ff6ba6', 2.5); E.line([p(XF + 1.5, 7.6, PZ), p(XN - 1.5, 7.6, PZ)], PINK, 5)
    g = L.lin(*p(XM, JH, PZ), *p(XM, TH, PZ), [(0, '#4a3a86'), (.6, '#4a8fb0'), (1, '#8ff0f4')])
    L.fillgrad([p(XM - 1.7, JH - 1.5, PZ), p(XM + 1.7, JH - 1.5, PZ), p(XM + 1.0, TH, PZ), p(XM - 1.0, TH, PZ)], g); E.line([p(XM, TH - 6, PZ), p(XM, TH, PZ)], CYAN, 14, .6); L.line([p(XM + 1.6, JH, PZ), p(XM + 1.0, TH, PZ)], '#d8fbff', 2, .7)
    x, y = p(XM, TH + 1.2, PZ); L.ell(x, y, 3, 3, '#ff4a6a'); E.ell(x, y, 7, 7, '#ff4a6a')
    # traffic: red going, white coming
    for X, z, c in sorted(((-5.0, 46, 0), (-8.2, 34, 0), (-5.0, 74, 0), (-8.2, 62, 0), (-8.2, 100, 0), (-5, 120, 0), (-5.0, 19, 0), (-11.8, 47, 1), (-15.0, 38, 1), (-11.8, 70, 1), (-15, 92, 1), (-11.8, 112, 1), (-15, 140, 1)), key=lambda q: -q[1]):
        car(L, E, cam, X, z, R2.choice(['#22123a', '#2e163e', '#181030']), bool(c), '#c04a8a', fog=lambda q, z: fog(q, z * .5))
    for i in range(9): z = 150 + i * 16; [ (L.ell(*p(X, .8, z), 1.8, 1.8, cc), E.ell(*p(X, .8, z), 4, 4, cc)) for X, cc in ((-5, '#ff4a72'), (-8, '#ff4a72'), (-12, '#fff0e0'), (-15, '#fff0e0'))]
    # road lamps, in a row that shrinks
    for i in range(9):
        z = 24 + i * 24; k = cam.k(z); a = p(XF - .2, 0, z); h = p(XF - .2, 9, z); L.line([a, h, p(XF + 2.2, 9.4, z)], fog('#1a0f2c', z * .6), max(1.4, k * .12)); q = p(XF + 2.2, 9.3, z); L.ell(*q, max(2, k * .42), max(1.2, k * .11), '#ffd8ec'); E.ell(*q, max(3, k * .7), max(2, k * .3), '#ff8ac0')
    for i in range(15):
        a, b = top(i, 15), (XN, .95, 5.2 + i * 5.3); stay(L, E, cam, a, b, '#a8ecf4', '#ff6ba6', .10, .85)
        q = tuple(v + (u - v) * .010 for u, v in zip(a, b)); stay(L, None, cam, q, b, '#e06aa8', '#8a3a7c', .15, 1, wmax=16)      # the sleeve at its foot
    for i in range(3): stay(L, None, cam, (XM, TH - .3 * i, PZ), (XN, 1, 1.5 - i * 7), '#a8ecf4', '#4a2460', .10, .7)
    # kerb wall between road and walk, its cap, the anchors
    strip(-1.75, -1.75, 0, .82, '#3a1f5a'); strip(-1.75, -2.9, .82, .82, '#53296c')
    zs = [.9 * (300 / .9) ** (i / 24) for i in range(25)]
    for a, b in zip(zs, zs[1:]): L.poly([p(-1.75, .80, a), p(-1.75, .845, a), p(-1.75, .845, b), p(-1.75, .80, b)], mix('#ff6ba6', HAZE, min(.7, a / 60)), .85)
    for i in range(15):
        z = 5.2 + i * 5.3; k = cam.k(z)
        L.poly([p(-2.5, .82, z - .2), p(-3.1, .82, z - .2), p(-3.0, .97, z), p(-2.6, .97, z)], fog('#2a1440', z)); L.line([p(-2.6, .97, z), p(-3.0, .97, z)], fog('#8a3a7c', z), max(1, k * .012))
        L.poly([p(-1.752, .16, z - .1), p(-1.752, .30, z - .1), p(-1.752, .30, z + .5), p(-1.752, .16, z + .5)], mix('#7fe8f0', HAZE, min(.6, z / 80)))      # foot lights
        E.poly([p(-1.752, .14, z - .1), p(-1.752, .32, z - .1), p(-1.752, .32, z + .5), p(-1.752, .14, z + .5)], CYAN, .8)
    # the railing over the river
    railing(L, cam, 1.6, .95, 140, 1.18, .15, '#0e081c', '#ff7ab4', fog=lambda q, z: mix(q, '#7a3478', min(.75, 1 - math.exp(-max(0, z - 6) / 40))))
    # one lamp
    X, z = 1.72, LAMP_Z; k = cam.k(z)
    g = L.lin(*p(X, 0, z), *p(X, 4.1, z), [(0, '#1a0d24'), (.5, '#3a1c34'), (1, '#8a4a3a')])
    L.fillgrad([p(X - .06, 0, z), p(X + .06, 0, z), p(X + .04, 4.0, z), p(X - .04, 4.0, z)], g); L.line([p(X - .05, 1.2, z), p(X - .035, 4, z)], '#ffb878', 1.8, .7)
    L.curve([p(X, 3.5, z), p(X, 3.95, z), p(X - .1, 4.18, z), p(X - .36, 4.28, z), p(X - .62, 4.26, z)], '#7a4238', w=k * .075, close=False)
    L.curve([p(X - .38, 4.28, z), p(X - .6, 4.36, z), p(X - .92, 4.26, z), p(X - .94, 4.20, z), p(X - .40, 4.20, z)], '#2a1424', tension=.4)
    L.poly([p(X - .90, 4.20, z), p(X - .44, 4.20, z), p(X - .48, 4.165, z), p(X - .86, 4.165, z)], '#fff2d0'); E.poly([p(X - .92, 4.22, z), p(X - .42, 4.22, z), p(X - .46, 4.12, z), p(X - .88, 4.12, z)], AMBER)
    return L, E
R2 = random.Random(2); B, Em = scene(cam); R2 = random.Random(2); Bm, EmM = scene(cam.flipped()); print('drawn', time.time() - T0)
b, e = B.arr(), Em.arr()
# ---- deck: wet, reflecting; road and walk are one mask
D = Layer(); p = cam.p; D.poly([p(XF - .3, 0, .7), p(XF - .3, 0, 900), p(1.6, 0, 900), p(1.6, 0, .7)], '#ffffff'); dm = D.mask()
sky = Press('#120a24'); sky.grad([(0, '#8a4088'), (.14, '#5a2e78'), (.45, '#3a2060'), (1, '#1e1240')], y0=VY, y1=H, grain=.04)
bm, em = Bm.arr(), EmM.arr()
ref = bm[..., :3] * .62 + blur(em[..., :3], 3) * .8; ref = blur(ref, 2, 10) * .65 + blur(ref, 4, 44) * .55
amp = np.clip((yy - VY) / (H - VY), 0, 1) ** 1.1; n1, n2 = smooth_noise(9, seed=21, aspect=5), smooth_noise(28, seed=22, aspect=6)
ref = cv2.remap(ref.astype(np.float32), xx + (n1 * 5 + n2 * 8) * (.15 + amp), yy + (n1 * 12 + n2 * 20) * amp, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
wet = np.clip(.5 + .9 * fbm(90, 4, seed=31, aspect=4), .15, 1)
sky.img = 1 - (1 - sky.img) * (1 - np.clip(ref * wet[..., None] * 1.15, 0, 1))
G = Layer()                                            # paving joints, dry line, drain
for z in [2.2 * 1.22 ** i for i in range(18)]: G.line([p(-1.75, 0, z), p(1.6, 0, z)], '#05030c', max(1, cam.k(z) * .010), .5)
for x in (-.7, .4): G.line([p(x, 0, 1), p(x, 0, 120)], '#05030c', 2, .35)
G.poly([p(-1.45, 0, 1), p(-1.25, 0, 1), p(-1.25, 0, 200), p(-1.45, 0, 200)], '#ffb0d0', .10)
sky.lay(G, rough=.5)
pool_x, pool_y = p(1.0, 0, LAMP_Z)
pool = np.exp(-(((xx - pool_x) / 270) ** 2 + ((yy - pool_y) / 66) ** 2))
sky.wash(pool * (.45 + .55 * wet), '#ffa860', .78, 'screen', .3)
sky.wash(np.exp(-(((xx - pool_x) / 120) ** 2 + ((yy - pool_y) / 30) ** 2)), '#ffe0a8', .20, 'screen', .3)
pr.img = (pr.img * (1 - dm[..., None]) + sky.img * dm[..., None]).astype(np.float32)
pr.lay(b, rough=.45)
# ---- the pool of light on the rail
def lamplight(z, reach=2.3):
    """how much of the lamp a piece of rail at depth z gets"""
    return math.exp(-((z - LAMP_Z + .35) / (reach if z < LAMP_Z else reach * 2.2)) ** 2)


def lit_rail(shapes, emission):
    """the handrail's top, its near face and every bar, each as warm as it is near the lamp"""
    depth = 3.2
    while depth < 24:
        far = depth + .12
        warmth = lamplight(depth)
        top_face = [p(RAIL_X, RAIL_H, depth), p(RAIL_X - .07, RAIL_H + .012, depth), p(RAIL_X - .07, RAIL_H + .012, far), p(RAIL_X, RAIL_H, far)]
        near_face = [p(RAIL_X, RAIL_H - .055, depth), p(RAIL_X, RAIL_H, depth), p(RAIL_X, RAIL_H, far), p(RAIL_X, RAIL_H - .055, far)]
        shapes.poly(top_face, mix('#ff8a8a', '#fff2cc', warmth), min(1, warmth ** .6 * 1.15))
        shapes.poly(near_face, mix('#c0507a', '#ffb45e', warmth), warmth ** .8)
        emission.poly(top_face, '#ffb45e', warmth)
        emission.poly(near_face, '#ff9a4a', warmth * .8)
        depth = far
    depth = .95
    while depth < 24:
        warmth = lamplight(depth)
        if warmth > .04:
            width = max(1.2, cam.k(depth) * .012)
            shapes.line([p(RAIL_X - .006, .14, depth), p(RAIL_X - .006, RAIL_H - .06, depth)], '#e08a58', width, warmth * .85)
        depth += .15
    for post in range(8):
        depth = .95 + post * 2
        x, y = p(RAIL_X, RAIL_H - .06, depth)
        half = max(.7, cam.k(depth) * .025)
        shapes.line([(x - half * .6, y), (x - half * .6, p(RAIL_X, .02, depth)[1])], '#f0a060', half * .9, lamplight(depth) * .9)
    for height in (.14, RAIL_H - .16):
        for step in range(160):
            depth = 3.2 + step * .13
            shapes.line([p(RAIL_X, height, depth), p(RAIL_X, height, depth + .13)], '#ffb070', 2.2, lamplight(depth) * .9)


def drops_on_rail(shapes, emission, count=46):
    """what the rain left hanging under the handrail"""
    dice = random.Random(12)
    for _ in range(count):
        depth = dice.uniform(4.6, 13)
        warmth = lamplight(depth)
        x, y = p(RAIL_X, RAIL_H - .06, depth)
        size = cam.k(depth) * dice.uniform(.008, .015)
        shapes.ell(x, y + size, size * .8, size * 1.3, '#fff0cc', warmth)
        emission.ell(x, y + size, size * 1.2, size * 1.6, '#ffc070', warmth * .8)


L, E = Layer(), Layer()
lit_rail(L, E)
drops_on_rail(L, E)
pr.lay(L, rough=.4)
hot_x, hot_y = p(RAIL_X, RAIL_H, LAMP_Z - .3)
along = (yy - hot_y) - (xx - hot_x) * .20
pr.wash(np.exp(-((xx - hot_x) / 120) ** 2 - (along / 16) ** 2), '#ffb45e', .75, 'screen', .2)
# ---- light
pr.glow(e, (5, 22, 90), (.40, .42, .62)); pr.glow(E, (6, 26, 70), (.45, .6, .7))
lx, ly = p(1.72 - .66, 4.15, LAMP_Z)
cone = Layer(); cone.fillgrad([(lx - 26, ly), (lx + 30, ly), (lx + 230, 850), (lx - 290, 850)], cone.lin(lx, ly, lx, 850, [(0, '#ffb868', .55), (.7, '#ffb868', .22), (1, '#ffb868', 0)])); pr.wash(tooth(blur(cone.mask(), 24), .3), '#ffb868', .66, 'screen')
# fine rain after the rain: only in the lamp
lum = blur(pr.img.mean(2), 40); pr.wash(rain(n=420, length=(10, 46), slant=.05, seed=7) * np.clip(lum * 1.5 - .1, 0, 1), '#ffe6f4', .5, 'screen')
# near frame: a cable passes the lens, the rail end
fr = Layer(); fr.poly([(-30, 330), (-30, 250), (240, -30), (312, -30)], '#160c2a'); pr.lay(fr, soft=9)
pr.wash(np.clip((yy - VY) / 90, 0, 1), '#6a3a90', .10, 'screen', .3)
pr.vignette('#120a26', .38, .54, .52).bloom(.7, (6, 26), (.2, .16)).finish(.035, .02); deliver(pr, 'bridge-walkway'); print('done', time.time() - T0)
