scalaVersion := "2.13.12"

lazy val library = new {
  object Version {
    val lantern = "3.0.5"
    val wick = "1.2.0"
  }

  val lantern = "org.example" %% "lantern" % Version.lantern
  val wick = "org.example" % "wick" % Version.wick % Test
}

libraryDependencies ++= Seq(
  library.lantern,
  compilerPlugin("org.example" % ("flint_" + scalaVersion.value) % "0.13.0")
)
