using System.Text;
using Framing.Corpora;
using Framing.Reports;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Framing.Tests.Reports.Browser;

/// <summary>How many pages of A4 a report takes, printed by the browser that a teacher would print it with.</summary>
public sealed class PrintTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostPages = 4;

    public static TheoryData<string, bool> Prints => new() { { "harlow-bay-raid", true }, { "harlow-bay-raid", false }, { "westmark-carbon-vote", true } };

    [Theory]
    [MemberData(nameof(Prints))]
    public void Four_articles_print_on_four_pages(string corpus, bool handout)
    {
        ChromeDriver browser = chromium.Open();
        Comparison comparison = FramingAnalyzer.Default.Compare(ArticleReader.Read(Path.Combine(Repository.Root, "corpora", corpus)));
        using StringWriter page = new();
        (handout ? HtmlReport.WriteHandout : (Action<Comparison, TextWriter>)HtmlReport.Write)(comparison, page);
        chromium.Show(page.ToString(), 1400);
        int pages = Pages(browser);
        Assert.InRange(pages, 2, MostPages);
        if (handout)
            return;
        browser.ExecuteScript("arguments[0].click()", browser.FindElement(By.Id("pr")));
        Assert.InRange(Pages(browser), MostPages + 1, 100);
    }

    private static int Pages(ChromeDriver browser)
    {
        var printed = (Dictionary<string, object>)browser.ExecuteCdpCommand("Page.printToPDF", new() { ["preferCSSPageSize"] = true })!;
        string pdf = Encoding.Latin1.GetString(Convert.FromBase64String((string)printed["data"]));
        return pdf.Split("/Type /Page\n").Length - 1;
    }
}
