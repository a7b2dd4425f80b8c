val pear by extra("2.3.0")
dependencies {
  implementation("com.fruit:pear:$pear")
  "testImplementation"("com.fruit:plum:1.0")
}
