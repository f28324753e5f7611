using OpenQA.Selenium.Chrome;

namespace Framing.Tests.Reports.Browser;

/// <summary>A headless Chromium for the tests of one class; tests skip, with the reason, where none is installed.</summary>
public sealed class Chromium : IDisposable
{
    private static readonly string? Browser = Find("chromium", "chromium-browser", "google-chrome"), Driver = Find("chromedriver");
    private readonly Lazy<ChromeDriver> driver;

    public Chromium()
        : this([])
    {
    }

    /// <summary>A browser that is started with further arguments.</summary>
    internal Chromium(params string[] arguments) => driver = new(() => Start(arguments));

    /// <summary>The browser; skips the test where there is none.</summary>
    public ChromeDriver Open()
    {
        Assert.SkipWhen(Browser is null || Driver is null, "Chromium and chromedriver are not installed; apt-get install chromium chromium-driver.");
        return driver.Value;
    }

    /// <summary>Shows a page in a window of a given width.</summary>
    public ChromeDriver Show(string html, int width, bool dark = false)
    {
        ChromeDriver browser = Open();
        string path = Path.Combine(Path.GetTempPath(), $"framing-{Guid.NewGuid():N}.html");
        File.WriteAllText(path, html);
        try
        {
            ShowFile(path, width, dark);
            return browser;
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Shows a file in a window of a given width.</summary>
    public ChromeDriver ShowFile(string path, int width, bool dark = false)
    {
        ChromeDriver browser = Sized(width, dark);
        browser.Navigate().GoToUrl(new Uri(path));
        return browser;
    }

    /// <summary>The browser with a window of a given width.</summary>
    public ChromeDriver Sized(int width, bool dark = false)
    {
        ChromeDriver browser = Open();
        browser.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = width < 800 });
        browser.ExecuteCdpCommand("Emulation.setEmulatedMedia", new()
        {
            ["features"] = new object[]
            {
                new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" },
                // Without this a click can miss a target that is still scrolling.
                new Dictionary<string, object> { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" },
            },
        });
        return browser;
    }

    public void Dispose()
    {
        if (driver.IsValueCreated)
            driver.Value.Dispose();
    }

    private static ChromeDriver Start(string[] arguments)
    {
        ChromeOptions options = new() { BinaryLocation = Browser };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.AddArguments(arguments);
        options.SetLoggingPreference(OpenQA.Selenium.LogType.Browser, OpenQA.Selenium.LogLevel.All);
        ChromeDriverService service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver));
        service.SuppressInitialDiagnosticInformation = true;
        return new(service, options);
    }

    private static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
