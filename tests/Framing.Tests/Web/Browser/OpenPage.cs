using System.Collections.Concurrent;
using Framing.Cli.Serving;
using Framing.Tests.Reports.Browser;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Framing.Tests.Web.Browser;

/// <summary>The class-room page in a browser, served as 'framing serve' serves it. FRAMING_PAGE names a published page to test in place of the build's.</summary>
public sealed class OpenPage : IDisposable
{
    public const string Example = "harlow-bay-raid";

    private const string Folder = "src/Framing.Web/bin/{0}/net10.0/page";

    /// <summary>A machine with other work to do takes long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> asked = new();
    private readonly LoopbackServer server;
    private readonly Chromium chromium;
    private readonly Lazy<ChromeDriver> browser;
    private bool isCompared;

    public OpenPage()
        : this([])
    {
    }

    internal OpenPage(params string[] arguments)
    {
        server = new(new ServedFiles().With("", Page), 0) { Answered = (path, status) => asked.Enqueue($"{status} {path[(path.LastIndexOf('/') + 1)..]}") };
        Task.Run(() => server.Run(stop.Token));
        chromium = new(arguments);
        browser = new(() =>
        {
            ChromeDriver started = chromium.Sized(1400);
            started.Manage().Timeouts().AsynchronousJavaScript = Patience;
            return started;
        });
    }

    /// <summary>The folder that holds the page.</summary>
    public static string Page => Environment.GetEnvironmentVariable("FRAMING_PAGE")
        ?? ((string[])["Debug", "Release"]).Select(kind => Path.Combine(Repository.Root, Folder.Replace("{0}", kind, StringComparison.Ordinal))).First(folder => Directory.Exists(folder));

    public ChromeDriver Browser => browser.Value;

    /// <summary>What was asked of the server, in order: status and file.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    public IWebElement this[string selector] => Browser.FindElement(By.CssSelector(selector));

    /// <summary>The page as it is when it is opened.</summary>
    public ChromeDriver Fresh()
    {
        isCompared = false;
        Browser.SwitchTo().DefaultContent();
        Browser.Navigate().GoToUrl("about:blank");
        Browser.Navigate().GoToUrl(server.Address);
        return Browser;
    }

    /// <summary>The page with the example compared, at one of its views.</summary>
    public ChromeDriver Compared(string view, int width = 1400, bool dark = false)
    {
        if (!isCompared)
        {
            Fresh();
            Click($"[data-example={Example}]");
            Wait("location.hash == '#report' && document.querySelector('#frame').src != ''");
            isCompared = true;
        }
        chromium.Sized(width, dark);
        View(view);
        return Browser;
    }

    /// <summary>Opens a view.</summary>
    public void View(string view)
    {
        Browser.SwitchTo().DefaultContent();
        Browser.ExecuteScript("location.hash = arguments[0]", "#" + view);
        Wait($"!document.getElementById('{view}').hidden && document.getElementById('{view}').children.length > 0");
    }

    /// <summary>Clicks without asking whether something lies above it.</summary>
    public void Click(string selector) => Browser.ExecuteScript("arguments[0].click()", this[selector]);

    public string Text(string selector) => (string)Browser.ExecuteScript("return arguments[0].textContent", this[selector])!;

    public string Value(string selector) => (string)Browser.ExecuteScript("return arguments[0].value", this[selector])!;

    /// <summary>Waits until the page is done with what it does, and something holds.</summary>
    public void Wait(string condition)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (!(bool)Browser.ExecuteScript($"return document.getElementById('working').hidden && ({condition})")!)
        {
            Assert.True(DateTime.UtcNow < end, $"It never came true that {condition}; the page says: {Text("#state")}");
            Thread.Sleep(50);
        }
    }

    /// <summary>What an expression with 'await' comes to; <c>engine</c> is the page's own.</summary>
    public object? Await(string expression, params object[] arguments)
    {
        object? result = Browser.ExecuteAsyncScript(
            $"const done = arguments[arguments.length - 1], given = arguments; (async () => {{ const engine = await import('./js/engine.js'); return {expression}; }})()"
                + ".then(done, error => done('failed: ' + error))", arguments);
        Assert.False(result is string text && text.StartsWith("failed: ", StringComparison.Ordinal), result as string);
        return result;
    }

    /// <summary>Writes into the boxes of an article and compares nothing yet.</summary>
    public void Write(int article, string outlet, string text, string title = "")
    {
        foreach ((string field, string value) in (ReadOnlySpan<(string, string)>)[("outlet", outlet), ("text", text), ("title", title)])
        {
            Browser.ExecuteScript(
                "const box = document.querySelectorAll('.card')[arguments[0]].querySelector(`[data-field=${arguments[1]}]`); box.value = arguments[2]; box.dispatchEvent(new Event('input', { bubbles: true }));",
                article, field, value);
        }
    }

    /// <summary>The network is gone.</summary>
    public void Unplug() => stop.Cancel();

    public void Dispose()
    {
        stop.Cancel();
        server.Dispose();
        chromium.Dispose();
        stop.Dispose();
    }
}
