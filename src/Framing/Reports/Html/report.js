/* Comfort only: Escape closes a list, closing returns to where the number was, printing unfolds everything. */
(function () {
  var from, y;
  addEventListener("click", function (event) {
    var link = event.target.closest("a");
    if (!link) return;
    if (link.className == "n") { from = link; y = scrollY; }
    else if (link.className == "x" && from) {
      var to = from;
      setTimeout(function () { scrollTo({ top: y, behavior: "instant" }); to.focus({ preventScroll: true }); }, 0);
    }
  });
  addEventListener("keydown", function (event) {
    var close = document.querySelector(".ev:target .x");
    if (close && event.key == "Escape") close.click();
  });
  addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (d) { d.open = true; });
  });
})();
