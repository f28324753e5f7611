using Framing.Reports;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Framing.Tests.Reports.Browser;

public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Dictionary<string, Lazy<string>> Pages = new()
    {
        ["ferry"] = new(() => HtmlReportTests.Html(FerryFee.Comparison)),
        ["hostile"] = new(() => HtmlReportTests.Html(HostileFields.Comparison)),
        ["seven outlets"] = new(() => HtmlReportTests.Html(ManyEvents.Make(2, _ => "ferry", outletOf: (outlet, copy) => copy == 0 ? outlet : $"The {outlet} of the far side"))),
        ["a dozen mentions"] = new(() => HtmlReportTests.Html(ManyEvents.Make(1, _ => "ferry", repeats: 3))),
        ["hundreds of mentions"] = new(() => HtmlReportTests.Html(ManyEvents.Make(1, _ => "ferry", repeats: 6))),
    };

    [Theory]
    [InlineData("hostile")]
    [InlineData("ferry")]
    public void Nothing_runs_or_loads(string page)
    {
        ChromeDriver browser = chromium.Show(Pages[page].Value, 1400);
        Assert.Empty(browser.Manage().Logs.GetLog(LogType.Browser));
        Assert.Equal(0L, browser.ExecuteScript("return performance.getEntriesByType('resource').length + document.images.length + document.scripts.length - 1"));
        Assert.Equal("#f", new Uri(browser.FindElement(By.CssSelector(".skip")).GetAttribute("href")!).Fragment);
    }

    [Theory]
    [InlineData("ferry", 360)]
    [InlineData("ferry", 320)]
    [InlineData("hostile", 360)]
    [InlineData("seven outlets", 360)]
    [InlineData("seven outlets", 1400)]
    [InlineData("hundreds of mentions", 360)]
    public void No_page_scrolls_sideways(string page, int width)
    {
        Assert.Equal("", Whole.TooWide(chromium.Show(Pages[page].Value, width)));
    }

    /// <summary>A mark that is drawn smaller, since there are many or the screen is narrow, stays where it was.</summary>
    [Theory]
    [InlineData("ferry", 360)]
    [InlineData("hundreds of mentions", 1400)]
    [InlineData("a dozen mentions", 1400)]
    [InlineData("a dozen mentions", 360)]
    public void Marks_stand_where_their_numbers_say(string page, int width) => Assert.Equal("", (string)chromium.Show(Pages[page].Value, width).ExecuteScript("""
        document.querySelectorAll('details').forEach(d => d.open = true);
        const middle = r => (r.left + r.right) / 2;
        return [...document.querySelectorAll('svg.s use[x$="%"]')].filter(u => {
            const chart = u.closest('svg').getBoundingClientRect();
            return Math.abs(middle(u.getBoundingClientRect()) - chart.left - chart.width * parseFloat(u.getAttribute('x')) / 100) > 1;
        }).slice(0, 3).map(u => u.outerHTML).join('\n');
        """)!);

    [Theory]
    [InlineData("ferry", 1400, false)]
    [InlineData("ferry", 360, true)]
    [InlineData("seven outlets", 1400, false)]
    [InlineData("hundreds of mentions", 1400, true)]
    public void Axe_finds_no_violation(string page, int width, bool dark) => Whole.Accessible(chromium.Show(Pages[page].Value, width, dark));

    [Fact]
    public void Axe_finds_no_violation_in_a_folder()
    {
        string folder = Directory.CreateTempSubdirectory("framing-site").FullName;
        try
        {
            HtmlReport.WriteFolder(ManyEvents.Make(3, copy => $"event {copy}"), folder);
            foreach (string page in (string[])["index.html", "event-001.html", "evidence-001.html"])
            {
                ChromeDriver browser = chromium.ShowFile(Path.Combine(folder, page), 360);
                Assert.Equal("", Whole.TooWide(browser));
                Whole.Accessible(browser);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_number_opens_its_sentences_and_Escape_leads_back_to_it()
    {
        ChromeDriver browser = chromium.Show(Pages["ferry"].Value, 1400);
        IWebElement count = browser.FindElement(By.CssSelector("#c0-1 .n a.n:last-of-type"));
        browser.ExecuteScript("arguments[0].click()", count);
        IWebElement list = browser.FindElement(By.CssSelector(".ev:target"));
        Assert.True(list.Displayed);
        Assert.Contains("Deck grab", list.Text, StringComparison.Ordinal);
        browser.FindElement(By.TagName("body")).SendKeys(Keys.Escape);
        Assert.Empty(browser.FindElements(By.CssSelector(".ev:target")));
    }

    [Fact]
    public void Without_script_a_number_still_opens_its_sentences()
    {
        ChromeDriver browser = chromium.Open();
        browser.ExecuteCdpCommand("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        try
        {
            chromium.Show(Pages["ferry"].Value, 360);
            IWebElement count = browser.FindElement(By.CssSelector("#f1 .hl a.n"));
            count.Click();
            Assert.True(browser.FindElement(By.CssSelector(".ev:target")).Displayed);
            browser.FindElement(By.CssSelector(".ev:target .x")).Click();
            Assert.Empty(browser.FindElements(By.CssSelector(".ev:target")));
        }
        finally
        {
            browser.ExecuteCdpCommand("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
        }
    }
}
