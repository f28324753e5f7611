using Framing.Tests.Cli;
using Framing.Tests.Reports.Browser;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Framing.Tests.Web.Browser;

/// <summary>What the page shows of the example.</summary>
public sealed class ReportBrowserTests(OpenPage page) : IClassFixture<OpenPage>
{
    public static TheoryData<string, int, bool> Views => [.. from view in (string[])["articles", "report", "side", "guess", "sheet", "help"]
        from size in ((int, bool)[])[(1400, false), (390, true)] select (view, size.Item1, size.Item2)];

    [Fact]
    public void The_report_has_the_bytes_that_the_tool_writes()
    {
        page.Compared("report");
        string tool = CommandLine.Run("compare", Path.Combine(Repository.Root, "corpora", OpenPage.Example), "--format", "html").Output;
        Assert.Equal(tool, page.Await("await engine.ask('Write', 'html')"));
        page.Browser.SwitchTo().Frame(page["#frame"]);
        Assert.Equal("What to look at first", page.Text("#ld h2"));
        // The page's policy lets the report's style and script run.
        Assert.Equal("absolute", page.Browser.ExecuteScript("return getComputedStyle(document.querySelector('.skip')).position"));
        IWebElement count = page["a.n"];
        page.Browser.ExecuteScript("arguments[0].click()", count);
        Assert.True(page[".ev:target"].Displayed);
        page["body"].SendKeys(Keys.Escape);
        Assert.Empty(page.Browser.FindElements(By.CssSelector(".ev:target")));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_view_fits_its_window_and_axe_finds_nothing(string view, int width, bool dark)
    {
        ChromeDriver browser = page.Compared(view, width, dark);
        Assert.Equal("", Whole.TooWide(browser));
        Whole.Accessible(browser);
    }

    [Theory]
    [InlineData("words", "mark", "backgroundColor", "rgba(0, 0, 0, 0)")]
    [InlineData("voice", ".v", "textDecorationLine", "none")]
    [InlineData("verbs", ".rv", "borderTopWidth", "0px")]
    [InlineData("only", ".only", "boxShadow", "none")]
    public void Marks_are_switched_on_and_off(string mark, string element, string style, string off)
    {
        ChromeDriver browser = page.Compared("side");
        bool isOn = Box();
        Assert.Equal(isOn, Shown() != off);
        page.Click($"#sw-{mark}");
        Assert.NotEqual(isOn, Box());
        Assert.Equal(isOn, Shown() == off);
        page.Click($"#sw-{mark}");

        bool Box() => page[$"#sw-{mark}"].Selected;
        string Shown() => (string)browser.ExecuteScript($"return getComputedStyle(document.querySelector('#columns {element}')).{style}")!;
    }

    [Fact]
    public void A_number_leads_to_its_sentences_one_after_the_other()
    {
        ChromeDriver browser = page.Compared("side");
        IWebElement number = page[".counts .pick[data-hits]"];
        int sentences = number.GetAttribute("data-hits")!.Split(' ').Length;
        browser.ExecuteScript("arguments[0].click()", number);
        Assert.Equal(sentences, browser.FindElements(By.CssSelector("#columns .hit")).Count);
        Assert.Equal(number.GetAttribute("data-hits")!.Split(' ')[0], browser.SwitchTo().ActiveElement().GetAttribute("id"));
        browser.ExecuteScript("arguments[0].click()", number);
        Assert.Equal(number.GetAttribute("data-hits")!.Split(' ')[1 % sentences], browser.SwitchTo().ActiveElement().GetAttribute("id"));
    }

    [Fact]
    public void A_name_marks_the_words_of_that_person()
    {
        ChromeDriver browser = page.Compared("side");
        IWebElement name = browser.FindElements(By.CssSelector("[data-speaker]")).First(one => one.Text.StartsWith("Ruth Calloway", StringComparison.Ordinal));
        browser.ExecuteScript("arguments[0].click()", name);
        Assert.Contains(browser.FindElements(By.CssSelector("#columns .said")), said => said.Text.Contains("criminal aliens", StringComparison.Ordinal));
        Assert.Equal("true", name.GetAttribute("aria-pressed"));
        browser.ExecuteScript("arguments[0].click()", name);
        Assert.Empty(browser.FindElements(By.CssSelector("#columns .said")));
    }

    [Fact]
    public void Going_back_leads_from_the_report_to_the_articles_and_forth_to_the_newest()
    {
        ChromeDriver browser = page.Compared("report");
        page.View("articles");
        page.Click("#compare");
        page.Wait("location.hash == '#report'");
        browser.ExecuteScript("scrollTo(0, 40)");
        browser.Navigate().Back();
        page.Wait("!document.getElementById('articles').hidden");
        browser.Navigate().Forward();
        page.Wait("!document.getElementById('report').hidden");
        Assert.Equal(40L, browser.ExecuteScript("return scrollY"));
        browser.SwitchTo().Frame(page["#frame"]);
        Assert.Equal("What to look at first", page.Text("#ld h2"));
    }

    [Theory]
    [InlineData("figures", "chart,group,")]
    [InlineData("sentences", "list,of,label,")]
    public void Tables_can_be_taken_along(string table, string header)
    {
        page.Compared("report");
        string written = (string)page.Await("await engine.ask('Write', given[0])", table)!;
        Assert.StartsWith(header, written, StringComparison.Ordinal);
        Assert.True(written.Count(c => c == '\n') > 50);
    }

    [Fact]
    public void A_class_guesses_and_then_sees()
    {
        page.Compared("guess");
        Assert.DoesNotContain("Northern Tribune", page.Text("#guess blockquote"), StringComparison.Ordinal);
        page.Click(".choices button");
        string told = page.Text(".told");
        Assert.Matches("^(Yes: |No: it is )", told);
        Assert.Contains(page.Text(".choices .right"), told, StringComparison.Ordinal);
        page.Click("#guess .main");
        Assert.StartsWith("2 of ", page.Text(".question .note"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_worksheet_prints_on_a_sheet_and_its_answers_on_another()
    {
        page.Compared("sheet");
        var printed = (Dictionary<string, object>)page.Browser.ExecuteCdpCommand("Page.printToPDF", new() { ["preferCSSPageSize"] = true })!;
        string pdf = System.Text.Encoding.Latin1.GetString(Convert.FromBase64String((string)printed["data"]));
        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 2, 3);
    }

    [Fact]
    public void Large_type_is_for_the_wall()
    {
        page.Compared("report");
        string before = Size();
        page.Click("#projector");
        Assert.True(Pixels(Size()) > Pixels(before));
        page.Click("#projector");
        Assert.Equal(before, Size());

        string Size() => (string)page.Browser.ExecuteScript("return getComputedStyle(document.querySelector('#frame').contentDocument.documentElement).fontSize")!;
        static double Pixels(string size) => double.Parse(size[..^2], System.Globalization.CultureInfo.InvariantCulture);
    }
}
