from setuptools import setup


def run(base):
    brushes = ['bristle>=1.0']
    colors = ["ochre>=2", "umber; python_version < '4'"]
    tools = brushes + ['easel']
    if base:
        canvas = ['linen']
    canvas = ['cotton']

    setup(
        name='studio',
        install_requires=[*brushes, 'gesso==3.1'],
        setup_requires=tools,
        extras_require={
            'colors': colors,
            'all': brushes + colors + ['varnish~=4.0'],
        },
        tests_require=canvas,
    )
