using OpenQA.Selenium.Chrome;

namespace Framing.Tests.Reports.Browser;

/// <summary>What every page has to bear, whatever it shows.</summary>
internal static class Whole
{
    /// <summary>With all details open: the elements that stick out of a page that scrolls sideways, or nothing.</summary>
    public static string TooWide(ChromeDriver browser) => (string)browser.ExecuteScript("""
        document.querySelectorAll('details').forEach(d => d.open = true);
        const width = document.documentElement.clientWidth;
        return document.documentElement.scrollWidth <= width ? '' : [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > width && !e.closest('.scroll, .vh')).slice(-3).map(e => e.outerHTML.slice(0, 300)).join('\n');
        """)!;

    /// <summary>Axe finds no violation; skips where axe is not at hand.</summary>
    public static void Accessible(ChromeDriver browser)
    {
        string? axe = Environment.GetEnvironmentVariable("FRAMING_AXE");
        Assert.SkipWhen(axe is null || !File.Exists(axe), "axe-core is not at hand; FRAMING_AXE names axe.min.js.");
        browser.ExecuteScript(File.ReadAllText(axe!));
        object found = browser.ExecuteAsyncScript(
            "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | ')).join('\\n')), e => done('failed: ' + e))")!;
        Assert.Equal("", found);
    }
}
