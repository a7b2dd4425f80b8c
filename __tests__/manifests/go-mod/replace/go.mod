module example.invalid/orchard

go 1.24

require github.com/Fruit/pear v1.2.0 // a note

require (
	github.com/fruit/plum/v2 v2.0.0 // indirect; later
	github.com/fruit/folder v0.1.0
	"github.com/fruit/quince" v2.1.0+incompatible
)

replace (
	github.com/fruit/folder => ../folder
	github.com/fruit/quince v2.1.0+incompatible => github.com/other/quince v2.2.0
)

exclude github.com/fruit/pear v1.1.0
tool github.com/fruit/pear/cmd/peel
