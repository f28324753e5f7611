using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Framing.Tests.Web.Browser;

/// <summary>What one can give the page, and what it says of what it can't use.</summary>
public sealed class InputBrowserTests(OpenPage page) : IClassFixture<OpenPage>
{
    [Fact]
    public void A_pasted_text_is_read_as_a_file_would_be()
    {
        page.Fresh();
        Paste("navigator.clipboard.writeText(given[0])", Pieces.Bridge + "\n\nSubscribe to our newsletter");
        page.Wait("document.querySelector('[data-field=title]').value != ''");
        Assert.Equal("Old bridge to close for a year", page.Value("[data-field=title]"));
        Assert.StartsWith("The old bridge over the Lorn", page.Value("[data-field=text]"), StringComparison.Ordinal);
        Assert.Contains("newsletter", page.Text("[data-read]"), StringComparison.Ordinal);
        page.Click("[data-undo]");
        Assert.StartsWith("Old bridge", page.Value("[data-field=text]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pasted_rich_text_goes_through_the_reader_of_web_pages()
    {
        page.Fresh();
        string html = "<h1>Old bridge to close</h1>" + string.Concat(Pieces.Bridge.Split("\n\n").Skip(1).Select(one => $"<p>{one}</p>")) + "<script>hit=1</script><style>p{}</style>";
        Paste("navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([given[0]], { type: 'text/html' }), 'text/plain': new Blob(['flat'], { type: 'text/plain' }) })])", html);
        page.Wait("document.querySelector('[data-field=text]').value.includes('Bram Odell')");
        Assert.DoesNotContain("hit", page.Value("[data-field=text]"), StringComparison.Ordinal);
        Assert.Equal("Old bridge to close", page.Value("[data-field=title]"));
        Assert.Equal("", page.Value("[data-field=date]"));
        Assert.Contains("\n\nShopkeepers", page.Value("[data-field=text]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_dropped_or_picked()
    {
        ChromeDriver browser = page.Fresh();
        browser.ExecuteScript("""
            const dropped = new DataTransfer();
            dropped.items.add(new File(['outlet: Eskholt Echo\n\n' + arguments[0]], 'echo.txt'));
            dropped.items.add(new File(['nothing that it knows'], 'minutes.docx'));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
            """, Pieces.Bridge);
        page.Wait("document.querySelector('[data-field=outlet]').value != ''");
        Assert.Equal("Eskholt Echo", page.Value("[data-field=outlet]"));
        Assert.StartsWith("minutes.docx: ", page.Text("#state"), StringComparison.Ordinal);
        page["#files"].SendKeys(Path.Combine(Repository.Root, "corpora", OpenPage.Example, "civic-wire.txt"));
        page.Wait("document.querySelectorAll('[data-field=outlet]')[1].value != ''");
        Assert.Equal("Civic Wire", page.Value(".card:nth-child(2) [data-field=outlet]"));
    }

    [Fact]
    public void What_is_missing_is_said_beside_its_field()
    {
        ChromeDriver browser = page.Fresh();
        page.Write(0, "Eskholt Echo", Pieces.Bridge);
        page.Write(1, "", "Too short");
        page.Click("#compare");
        page.Wait("document.querySelector('[aria-invalid]') != null");
        Assert.Equal("Say who published it. Any name will do.", page.Text(".card:nth-child(2) [data-field=outlet] + .problem"));
        Assert.Equal("The text has 2 words. Paste the whole article: at least 20 words.", page.Text(".card:nth-child(2) [data-field=text] + .problem"));
        Assert.Equal("outlet", browser.SwitchTo().ActiveElement().GetAttribute("data-field"));
        page.Write(1, "River Post", Pieces.Crossing);
        page.Click("#compare");
        page.Wait("location.hash == '#report'");
    }

    [Fact]
    public void A_comparison_is_saved_and_opened_as_one_file()
    {
        page.Fresh();
        using TempFolder folder = new();
        page.Write(0, "Eskholt Echo", Pieces.Bridge, "Bridge");
        page.Write(1, "River Post", Pieces.Crossing);
        string file = Saved(folder);
        page.Click("#clear");
        Assert.Equal("", page.Value("[data-field=outlet]"));
        page["#files"].SendKeys(file);
        page.Wait("document.querySelector('[data-field=outlet]').value != ''");
        Assert.Equal((Pieces.Bridge, "Bridge"), (page.Value("[data-field=text]"), page.Value("[data-field=title]")));
        Assert.Equal(Pieces.Crossing, page.Value(".card:nth-child(2) [data-field=text]"));
    }

    [Fact]
    public void What_was_saved_opens_as_the_page_stood()
    {
        page.Compared("side");
        using TempFolder folder = new();
        page.Click("#projector");
        page.Click("#sw-only");
        bool isOn = page["#sw-only"].Selected;
        page.View("guess");
        page.Click(".choices button");
        string told = page.Text(".told");
        page.View("articles");
        string file = Saved(folder);

        page.Fresh();
        page["#files"].SendKeys(file);
        page.Wait("location.hash == '#guess' && document.querySelector('.question') != null");
        Assert.Equal("true", page["#projector"].GetAttribute("aria-pressed"));
        Assert.StartsWith("2 of ", page.Text(".question .note"), StringComparison.Ordinal);
        page.Click("#guess .quiet");
        Assert.Equal(told, page.Text(".told"));
        page.View("side");
        Assert.Equal(isOn, page["#sw-only"].Selected);
    }

    [Fact]
    public void Nothing_is_kept_unless_asked_and_what_is_kept_can_be_deleted()
    {
        ChromeDriver browser = page.Fresh();
        page.Write(0, "Eskholt Echo", Pieces.Bridge);
        page.Fresh();
        Assert.Equal(("", 0L), (page.Value("[data-field=outlet]"), browser.ExecuteScript("return localStorage.length")));
        page.Write(0, "Eskholt Echo", Pieces.Bridge);
        page.Click("#store");
        page.Fresh();
        Assert.Equal("Eskholt Echo", page.Value("[data-field=outlet]"));
        page.Click("#forget");
        Assert.Equal(0L, browser.ExecuteScript("return localStorage.length"));
    }

    [Fact]
    public void What_the_browser_cannot_keep_is_told()
    {
        ChromeDriver browser = page.Fresh();
        page.Write(0, "Eskholt Echo", Pieces.Bridge);
        browser.ExecuteScript("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
        page.Click("#store");
        Assert.StartsWith("This browser could not keep the articles", page.Text("#problem"), StringComparison.Ordinal);
        Assert.False(page["#forget"].Displayed);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        ChromeDriver browser = page.Fresh();
        page.Write(0, $"Echo {Hostile}", $"{Pieces.Bridge} {Hostile} “We {Hostile} know it,” said Ada {Hostile} Brook.", Hostile);
        page.Write(1, $"Post {Hostile}", Pieces.Crossing + Hostile, "Bridge " + Hostile);
        page.Click("#compare");
        page.Wait("location.hash == '#report'");
        foreach (string view in (string[])["side", "guess", "sheet", "report"])
        {
            page.View(view);
            Assert.Equal(0L, browser.ExecuteScript("return document.querySelectorAll('main script, main img, main svg:not(.s *, .s, .defs), main [onerror]').length"));
        }
        Assert.Contains(Hostile, page.Text("#side .counts"), StringComparison.Ordinal);
        Assert.Equal("undefined", browser.ExecuteScript("return typeof hit"));
        browser.SwitchTo().Frame(page["#frame"]);
        Assert.Equal(0L, browser.ExecuteScript("return document.images.length"));
        Assert.Equal("undefined", browser.ExecuteScript("return typeof hit"));
        browser.SwitchTo().DefaultContent();
    }

    [Fact]
    public void Work_can_be_stopped_and_begun_again()
    {
        page.Fresh();
        page.Write(0, "Eskholt Echo", string.Join("\n\n", Enumerable.Range(0, 200).Select(i => $"{i}. {Pieces.Bridge}")));
        page.Write(1, "River Post", Pieces.Crossing);
        page.Click("#compare");
        page.Click("#cancel");
        page.Wait("document.getElementById('state').textContent == 'Stopped.'");
        page.Write(0, "Eskholt Echo", Pieces.Bridge);
        page.Click("#compare");
        page.Wait("location.hash == '#report' && document.querySelector('#frame').src != ''");
    }

    private const string Hostile = "<script>hit=1</script><img src=x onerror=hit=2>\"'><svg onload=hit=3>";

    /// <summary>The file that the page saves into a folder.</summary>
    private string Saved(TempFolder folder)
    {
        page.Browser.ExecuteCdpCommand("Browser.setDownloadBehavior", new() { ["behavior"] = "allow", ["downloadPath"] = folder.Path });
        page.Click("#save");
        string file = Path.Combine(folder.Path, "comparison.framing");
        for (int i = 0; i < 600 && !File.Exists(file); i++)
            Thread.Sleep(100);
        return file;
    }

    /// <summary>Puts something on the clipboard and pastes it into the first box, as a person would.</summary>
    private void Paste(string copy, string what)
    {
        page.Browser.ExecuteCdpCommand("Browser.grantPermissions", new() { ["permissions"] = new[] { "clipboardReadWrite", "clipboardSanitizedWrite" } });
        IWebElement box = page["[data-field=text]"];
        box.Click();
        page.Await($"(await {copy}, true)", what);
        box.SendKeys(Keys.Control + "v");
    }
}
